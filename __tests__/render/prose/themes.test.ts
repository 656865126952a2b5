import type { Digest, Entry } from '../../../src/domain/digest.js';
import { themeProse } from '../../../src/render/prose/themes.js';
import { digestOf } from '../../support/digest.js';
import { bot, person } from '../../support/pull-request.js';
import { plainly, wordsOf } from '../reading.js';
import { many } from './said.js';

type Theme = Digest['themes'][number];
type Module = Digest['statistics']['modules'][number];

/** What is said of a theme whose pull requests have nothing in common but what a test gives them. */
function told(rows: readonly Partial<Entry>[], theme: Partial<Theme> = {}, modules: readonly Partial<Module>[] = []) {
  const digest = digestOf(many(rows.length));
  const statistics = { ...digest.statistics, modules: modules as Module[] };
  const entries = digest.pullRequests.map((entry, n) => {
    const alone = { author: person(`p${n}`), kind: 'other', modules: [`m${n}`], findings: [] };
    return { ...entry, ...alone, ...rows[n] };
  });
  const billing: Theme = { id: 'tag:billing', name: 'Billing', by: 'tag', pullRequests: [] };
  return plainly(themeProse({ ...billing, ...theme }, entries, wordsOf({ ...digest, statistics })).source);
}

/** So many rows, the first of which are as given. */
const rows = (count: number, first: readonly Partial<Entry>[]) =>
  Array.from({ length: count }, (_, n): Partial<Entry> => first[n] ?? {});
const ofKinds = (...kinds: string[]) => kinds.map(kind => ({ kind }));
const inModules = (...modules: string[]) => modules.map(module => ({ modules: [module] }));
/** Ten are spread over ten modules. */
const SPREAD = 10;

describe('the kind of a theme is told', () => {
  it.each([
    ['where all are of it', rows(2, ofKinds('fix', 'fix')), 'Billing: 2 pull requests, all fixes.'],
    ['where more than half are', rows(3, ofKinds('docs', 'fix', 'fix')), '3 pull requests, 2 of them fixes.'],
    ['but not of half', rows(4, ofKinds('fix', 'fix', 'docs')), '4 pull requests.'],
    ['nor of one', rows(1, ofKinds('fix')), 'one pull request.'],
    ['nor where most are of none', rows(3, ofKinds('fix')), '3 pull requests.'],
  ])('%s', (_, given, sentence) => expect(told(given.map(row => ({ modules: [], ...row })))).toContain(sentence));

  it('and not of a theme that is a kind itself', () => {
    expect(told(rows(2, ofKinds('fix', 'fix')), { id: 'kind:fix', name: null, by: 'kind' })).toMatch(
      /^Fixes: 2 pull requests, in/,
    );
  });

  it.each([
    ['pipeline', 'CI', 'CD tools', 'Build', 'Release', 'Workflow', 'Workflows'],
    ['test', 'Test', 'Tests', 'Load testing'],
    ['docs', 'Docs', 'Doc', 'Documentation'],
    ['fix', 'Bug', 'Bugs', 'Fix', 'Fixes', 'Bugfix', 'bug fixes'],
    ['performance', 'Perf', 'Performance'],
    ['dependencies', 'Deps', 'Dependencies', 'Dependency'],
    ['security', 'Security', 'Secure boot'],
    ['refactor', 'Refactor', 'Refactoring'],
  ])('nor where its name says it: %s', (kind, ...names) => {
    for (const name of names)
      expect(told(rows(2, ofKinds(kind, kind)), { name })).toMatch(new RegExp(`^${name}: 2 pull requests, in`));
  });

  it.each([
    ['pipeline', 'Circuits', 'Rebuilding', 'Prerelease', 'Specials'],
    ['test', 'Contest', 'Latest', 'Testimony'],
    ['docs', 'Docker', 'Vdocs'],
    ['fix', 'Fixtures', 'Debugger', 'Prefix'],
    ['performance', 'Superperf'],
    ['dependencies', 'Deployment', 'Independence'],
    ['security', 'Insecurity'],
    ['refactor', 'Benefactor'],
    ['feature', 'Fixes'],
  ])('but where it says something else: %s', (kind, ...names) => {
    for (const name of names)
      expect(told(rows(2, ofKinds(kind, kind)), { name })).toContain(`${name}: 2 pull requests, all `);
  });
});

describe('the place of a theme is told', () => {
  it.each([
    ['where all are', inModules('pay', 'pay'), 'in pay.'],
    ['where three in five are', inModules('pay', 'pay', 'pay', 'a', 'b'), 'mostly in pay.'],
    ['by as few modules as will do', inModules('a', 'pay', 'pay', 'b', 'c'), 'mostly in pay and a.'],
    ['by three at most', inModules('c', 'b', 'a', 'd', 'e'), 'mostly in a, b, and c.'],
    ['where each is in several', [{ modules: ['pay', 'a'] }, { modules: ['b', 'pay'] }], 'in pay.'],
  ])('%s', (_, given, sentence) => {
    expect(told(given)).toBe(`Billing: ${given.length} pull requests, ${sentence}`);
  });

  it.each([
    ['where they are spread', rows(6, [])],
    ['of what lies at the top', inModules('.', '.')],
    ['where nothing is known of it', [{ modules: [] }, { modules: [] }]],
  ])('not %s', (_, given) => expect(told(given)).toBe(`Billing: ${given.length} pull requests.`));

  it('by its code rather than by its tests and documents, and by these where it has no code', () => {
    const modules = [
      { path: 'docs', kind: 'docs' },
      { path: 'src', kind: 'source' },
    ];
    const both = [{ modules: ['docs', 'src'] }, { modules: ['docs', 'src'] }];
    expect(told(both, {}, modules)).toContain('2 pull requests, in src.');
    expect(told(inModules('docs', 'docs'), {}, modules)).toContain('2 pull requests, in docs.');
    expect(told(inModules('docs', '.', '.'), {}, modules)).toBe('Billing: 3 pull requests.');
  });

  it('as its own path, where it is a module', () => {
    const module = { id: 'module:pay', name: 'Pay', by: 'module' } as const;
    expect(told(rows(SPREAD, []), { ...module, details: ['packages/pay'] })).toBe(
      'Pay: 10 pull requests, in packages/pay.',
    );
    expect(told(inModules('a', 'a'), module)).toBe('Pay: 2 pull requests.');
  });
});

describe('a theme is told', () => {
  it('by what it was about, under the language’s names for it', () => {
    expect(told(rows(SPREAD, []), { details: ['Login', 'Search'] })).toBe(
      'Billing: 10 pull requests, on Login and Search among others.',
    );
    expect(told(rows(SPREAD, []), { details: [] })).toBe('Billing: 10 pull requests.');
  });

  it.each([
    ['more than half of it', rows(5, Array(3).fill({ author: person('ada') })), 'ada wrote 3 of them.'],
    [
      'most, be others first',
      [{ author: null }, {}, ...Array(4).fill({ author: person('ada') })],
      'ada wrote 4 of them.',
    ],
    ['all of it', rows(3, Array(3).fill({ author: person('ada') })), 'ada wrote all of them.'],
  ])('by who wrote %s', (_, given, sentence) => expect(told(given)).toContain(sentence));

  it.each([
    ['half of it', rows(6, Array(3).fill({ author: person('ada') }))],
    ['two', rows(2, Array(2).fill({ author: person('ada') }))],
    ['nothing, as bots did', rows(3, Array(3).fill({ author: bot('ci') }))],
    ['nothing that is known', rows(3, Array(3).fill({ author: null }))],
  ])('but not by who wrote %s', (_, given) => expect(told(given)).not.toContain('wrote'));

  it('by what fell of it', () => {
    const fell = { outcome: { revertedBy: 99 } };
    expect(told(rows(3, [fell, {}, fell]))).toContain(' #1 and #3 did not stand.');
    expect(told(rows(3, [{ outcome: { partlyRevertedBy: 99 } }]))).not.toContain('did not stand');
  });

  it('by three that ask for a second look, and still stand', () => {
    const graves = (...severities: ('high' | 'medium')[]) =>
      severities.map(severity => ({ findings: [{ signal: 'untested', severity, evidence: {} }] }));
    const given = graves('medium', 'high', 'high', 'high', 'high', 'high');
    expect(told([...given.slice(0, 1), { ...given[1], outcome: { revertedBy: 99 } }, ...given.slice(2)])).toMatch(
      /To watch: #3 \(No test changed\), #4 \(No test changed\), and #5 \(No test changed\)\.$/,
    );
    expect(told(given.slice(0, 1))).not.toContain('To watch');
  });
});
