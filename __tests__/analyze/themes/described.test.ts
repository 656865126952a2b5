import { describeThemes } from '../../../src/analyze/themes/described.js';
import type { Theme } from '../../../src/analyze/themes/theme.js';
import type { Entry, Finding } from '../../../src/domain/digest.js';
import { bot, person, pullRequest } from '../../support/pull-request.js';

const BILLING: Theme = { id: 'tag:billing', name: 'Billing', by: 'tag', details: [], pullRequests: [] };

/** An entry with an author and a module of its own, and of no particular kind. */
function entryOf(number: number, given: Partial<Entry> = {}): Entry {
  const { body: _, ...data } = pullRequest({ number, author: person(`p${number}`) });
  return {
    ...data,
    closes: [],
    size: 'S',
    modules: [`m${number}`],
    largestFiles: [],
    outcome: {},
    kind: 'other',
    summary: '',
    summaryAddsToTitle: false,
    tags: [],
    importance: { score: 0, factors: [], reasons: [] },
    findings: [],
    risk: { rank: number, of: 1 },
    ...given,
  };
}

/** What is described of a theme with these entries, numbered from 1 in order of importance. */
function described(
  given: readonly Partial<Entry>[],
  theme: Partial<Theme> = {},
  isProduct = (module: string) => module !== '.',
) {
  const entries = given.map((one, index) => entryOf(index + 1, one));
  const pullRequests = entries.map(({ number }) => number);
  const [only] = describeThemes([{ ...BILLING, pullRequests, ...theme }], entries, isProduct);
  if (only === undefined) throw new Error('no theme');
  return only;
}

/** `count` entries, the first of which are as given. */
const rows = (count: number, first: readonly Partial<Entry>[] = []) =>
  Array.from({ length: count }, (_, n): Partial<Entry> => first[n] ?? {});
const ofKinds = (...kinds: string[]) => kinds.map(kind => ({ kind }));
const inModules = (...modules: string[]) => modules.map(module => ({ modules: [module] }));
const REVERTED = { outcome: { revertedBy: 99 } };

it('a described theme keeps what the theme has', () => {
  const theme: Theme = { id: 'tag:amd', name: 'AMD', by: 'tag', details: ['HiCache'], pullRequests: [2, 1] };
  expect(describeThemes([theme], [entryOf(1), entryOf(2)], () => true)).toEqual([
    { ...theme, listed: [2, 1], place: { modules: ['m1', 'm2'], all: true }, reverted: [], toWatch: [] },
  ]);
});

it('a theme is described by its own pull requests', () => {
  const entries = [entryOf(1, { kind: 'fix' }), entryOf(2, { kind: 'docs' }), entryOf(3, { kind: 'fix' })];
  const two = [
    { ...BILLING, pullRequests: [1, 3] },
    { ...BILLING, id: 'other', name: null, by: 'rest' as const, pullRequests: [2] },
  ];
  expect(describeThemes(two, entries, () => true).map(({ mainKind }) => mainKind?.kind)).toEqual(['fix', undefined]);
});

describe('the main kind of a theme', () => {
  it.each([
    ['all', ofKinds('fix', 'fix'), { kind: 'fix', pullRequests: [1, 2], all: true }],
    ['more than half', ofKinds('docs', 'fix', 'fix'), { kind: 'fix', pullRequests: [2, 3], all: false }],
  ])('is that of %s of its pull requests', (_, given, expected) => expect(described(given).mainKind).toEqual(expected));

  it.each([
    ['half of them have it', rows(4, ofKinds('fix', 'fix', 'docs'))],
    ['the theme has a single pull request', ofKinds('fix')],
    ['most have no particular kind', rows(3, ofKinds('fix'))],
  ])('is absent if %s', (_, given) => expect(described(given)).not.toHaveProperty('mainKind'));

  it('is absent if the theme itself is a kind', () =>
    expect(described(ofKinds('fix', 'fix'), { id: 'kind:fix', name: null, by: 'kind' })).not.toHaveProperty(
      'mainKind',
    ));

  it.each([
    ['pipeline', 'CI', 'CD tools', 'Build', 'Release', 'Workflow', 'Workflows'],
    ['test', 'Test', 'Tests', 'Load testing'],
    ['docs', 'Docs', 'Doc', 'Documentation'],
    ['fix', 'Bug', 'Bugs', 'Fix', 'Fixes', 'Bugfix', 'bug fixes'],
    ['performance', 'Perf', 'Performance'],
    ['dependencies', 'Deps', 'Dependencies', 'Dependency'],
    ['security', 'Security', 'Secure boot'],
    ['refactor', 'Refactor', 'Refactoring'],
  ])('is absent if the name of the theme says it: %s', (kind, ...names) => {
    const repeated = names.filter(name => described(ofKinds(kind, kind), { name }).mainKind !== undefined);
    expect(repeated).toEqual([]);
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
  ])('is present if the name of the theme says something else: %s', (kind, ...names) => {
    const missing = names.filter(name => described(ofKinds(kind, kind), { name }).mainKind?.kind !== kind);
    expect(missing).toEqual([]);
  });
});

describe('the place of a theme', () => {
  it.each([
    ['the module of all', inModules('pay', 'pay'), ['pay'], true],
    ['the module of three in five', inModules('pay', 'pay', 'pay', 'a', 'b'), ['pay'], false],
    ['as few modules as hold three in five', inModules('a', 'pay', 'pay', 'b', 'c'), ['pay', 'a'], false],
    ['at most three modules', inModules('c', 'b', 'a', 'd', 'e'), ['a', 'b', 'c'], false],
    ['one module of pull requests in several', [{ modules: ['pay', 'a'] }, { modules: ['b', 'pay'] }], ['pay'], true],
  ])('is %s', (_, given, modules, all) => expect(described(given).place).toEqual({ modules, all }));

  it.each([
    ['they are spread over more than three modules', rows(6)],
    ['they are in the top folder', inModules('.', '.')],
    ['their modules are unknown', [{ modules: [] }, { modules: [] }]],
  ])('is absent if %s', (_, given) => expect(described(given)).not.toHaveProperty('place'));

  it('is the code of the product rather than tests and documents, and these if there is no code', () => {
    const place = (given: readonly Partial<Entry>[]) => described(given, {}, module => module === 'src').place;
    expect(place([{ modules: ['docs', 'src'] }, { modules: ['docs', 'src'] }])).toEqual({
      modules: ['src'],
      all: true,
    });
    expect(place(inModules('docs', 'docs'))).toEqual({ modules: ['docs'], all: true });
    expect(place(inModules('docs', '.', '.'))).toBeUndefined();
  });

  it('is the path of the module, if the theme is a module', () => {
    const theme = { id: 'module:packages/pay', name: 'Pay', by: 'module', details: ['packages/pay'] } as const;
    const expected = { modules: ['packages/pay'], all: true };
    expect(described(rows(10), { ...theme, details: [...theme.details] }).place).toEqual(expected);
  });
});

describe('the main author of a theme', () => {
  const ada = { author: person('ada') };

  it.each<[string, Partial<Entry>[], number[], boolean]>([
    ['more than half', rows(5, [ada, ada, ada]), [1, 2, 3], false],
    ['most, even if others come first', [{ author: null }, {}, ada, ada, ada, ada], [3, 4, 5, 6], false],
    ['all', [ada, ada, ada], [1, 2, 3], true],
  ])('wrote %s of its pull requests', (_, given, pullRequests, all) =>
    expect(described(given).mainAuthor).toEqual({ author: ada.author, pullRequests, all }),
  );

  it.each<[string, Partial<Entry>[]]>([
    ['someone wrote half of them', rows(6, [ada, ada, ada])],
    ['someone wrote two', [ada, ada]],
    ['bots wrote them', Array<Partial<Entry>>(3).fill({ author: bot('ci') })],
    ['the authors are unknown', Array<Partial<Entry>>(3).fill({ author: null })],
  ])('is absent if %s', (_, given) => expect(described(given)).not.toHaveProperty('mainAuthor'));
});

describe('the reverted pull requests of a theme', () => {
  it('are in ascending order', () =>
    expect(described([REVERTED, {}, REVERTED], { pullRequests: [3, 2, 1] }).reverted).toEqual([1, 3]));
  it('do not include those that were reverted in part', () =>
    expect(described([{ outcome: { partlyRevertedBy: 99 } }]).reverted).toEqual([]));
});

describe('the pull requests to watch in a theme', () => {
  const found = (...severities: Finding['severity'][]) => ({
    findings: severities.map((severity, index) => ({ signal: `signal-${index}`, severity, evidence: {} })),
  });
  const high = found('high', 'low');

  it('are at most three with a finding of high severity, in order of importance', () => {
    expect(described([found('medium'), high, high, high, high]).toWatch).toEqual(
      [2, 3, 4].map(number => ({ number, signal: 'signal-0' })),
    );
  });

  it('do not include reverted ones, not even those that were reverted in part', () => {
    const [inFull, inPart] = [REVERTED, { outcome: { partlyRevertedBy: 99 } }].map(one => ({ ...high, ...one }));
    expect(described([inFull ?? {}, inPart ?? {}, high]).toWatch).toEqual([{ number: 3, signal: 'signal-0' }]);
  });

  it('are none without findings of high severity', () =>
    expect(described([found('medium', 'low'), found('low'), {}]).toWatch).toEqual([]));
});

describe('the listed pull requests of a theme', () => {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  it.each([
    [1, 1],
    [3, 3],
    [4, 3],
    [24, 3],
    [25, 4],
    [32, 4],
    [33, 5],
    [80, 5],
  ])('of %d are the %d most important', (total, count) => expect(described(rows(total)).listed).toEqual(upTo(count)));

  it('do not include reverts and reverted ones', () => {
    const undone = { number: 9, title: null, evidence: null, afterHours: null, mergedInPeriod: false, partial: false };
    const given = [REVERTED, {}, { outcome: { partlyRevertedBy: 99 } }, { outcome: { reverts: [undone] } }, {}, {}, {}];
    expect(described(given).listed).toEqual([2, 5, 6]);
  });
});
