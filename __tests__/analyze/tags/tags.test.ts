import { type OwnTagRule, tagRules, tagsOf } from '../../../src/analyze/tags/index.js';
import { change } from '../../support/change.js';
import type { Given } from '../../support/pull-request.js';
import { file } from '../../support/pull-request.js';

function tags(given: Partial<Given>, own: Record<string, OwnTagRule> = {}): string {
  return tagsOf(change(given), tagRules(own))
    .map(({ name }) => name)
    .join(', ');
}

const titled = (title: string) => tags({ title, files: [file('lib/one')] });
const labelled = (...labels: string[]) => tags({ labels, files: [file('lib/one')] });

describe('a title tells what it is about', () => {
  it.each([
    ['[Scheduler] Wake up sooner', 'Scheduler'],
    ['[AMD][MoRI] Wake up sooner', 'AMD, MoRI'],
    ['[scheduler, sampler] wake up sooner', 'Scheduler, Sampler'],
    ['[Sampler/Scheduler] Wake up sooner', 'Sampler, Scheduler'],
    ['[P/D] Wake up sooner', 'P/D'],
    ['feat(router)!: wake up sooner', 'Router, Breaking change'],
    ['router: wake up sooner', 'Router'],
    ['fix(plugin-vue): wake up sooner', 'plugin-vue'],
    ['fix(hmr): wake up sooner', 'HMR'],
    ['[jit_compiler] Wake up sooner', 'JIT compiler'],
  ])('%s: %s', (title, expected) => expect(titled(title)).toBe(expected));
});

describe('numbering, versions, branches and what only says the kind are no tags', () => {
  it.each([
    '[2/N] Wake up sooner',
    '[1/3][WIP] Wake up sooner',
    '[v0.6.7] Wake up sooner',
    '[releases/v2] Wake up sooner',
    '[Feature] Wake up sooner',
    '[Bugfix] Wake up sooner',
    'chore: wake up sooner',
    'Wake up sooner',
  ])('%s', title => expect(titled(title)).toBe(''));

  it('a version after a name is left out of it', () => expect(titled('[Lantern v0.6.7] Wake up')).toBe('Lantern'));
});

describe('a label tells it', () => {
  it('without its family', () => expect(labelled('area/query')).toBe('Query'));
  it('as rust-lang writes them', () => expect(labelled('A-parser')).toBe('Parser'));
  it('once where the title says it too', () =>
    expect(tags({ title: '[Query] a', labels: ['area/query'], files: [file('lib/one')] })).toBe('Query'));
  it('but not what tells of the process', () =>
    expect(labelled('good first issue', 'needs-review', 'size/XL', 'lgtm', 'backport', 'P1', 'area: run-ci')).toBe(''));
});

describe('every repository knows', () => {
  it.each([
    ['documentation, from a prefix', { title: 'docs: say why' }, 'Documentation'],
    ['documentation, from paths', { title: 'Say why', files: [file('docs/why.md')] }, 'Documentation'],
    ['CI, from paths', { title: 'Wait longer', files: [file('.github/workflows/a.yml')] }, 'CI'],
    ['tests, from a label', { title: 'Wait longer', labels: ['kind/test'], files: [file('lib/one')] }, 'Tests'],
    ['security, from a CVE', { title: 'Close CVE-2026-1', files: [file('lib/one')] }, 'Security'],
    ['a changed default, from words', { title: 'Wait longer by default', files: [file('lib/one')] }, 'Default changed'],
    [
      'a migration, from one path',
      { title: 'Wait', files: [file('db/migrations/1.sql'), file('lib/one')] },
      'Database',
    ],
    ['performance, from a word', { title: 'Wake up faster', files: [file('lib/one')] }, 'Performance'],
  ])('%s', (_, given, expected) => expect(tags(given)).toBe(expected));

  it('a bump before all else', () =>
    expect(tags({ title: '[Console] Bump left-pad from 1 to 2' })).toMatch(/^Dependencies, Console/));
  it('a bump by whatever prefix, and not the release of the project itself', () => {
    expect(titled('feat(webkit): roll to r2299')).toMatch(/^Dependencies/);
    expect(titled('chore: bump left-pad to 1.3.0')).toMatch(/^Dependencies/);
    expect(titled('chore: mark v1.59')).toBe('Releases');
    expect(titled('Bump version to 0.11.17')).toBe('Releases');
  });
  it('nothing from the name of what is bumped', () =>
    expect(titled('Update Rust crate http to v1.4.2')).toBe('Dependencies'));
  it('words for agents as such, and not as documentation', () =>
    expect(tags({ title: 'Say why', files: [file('.claude/skills/why.md')] })).toBe('Agent instructions'));
  it('a scope that is a place as one name, and one that is two things as two', () => {
    expect(titled('fix(ext/node): wake up sooner')).toBe('ext/node');
    expect(titled('[CI/Build] Wake up sooner')).toMatch(/^CI, Build/);
  });
  it('no name without the backticks around it', () => expect(titled('[`flake8-self`] Wake up')).toBe('flake8-self'));
  it.each([
    'Add post-quantum signatures',
    'Use the path of the jupyter kernel',
    'Remove the global proxy',
    'Do not resize the image',
    'Skip a draft',
    'Disable the sanitizers of ops',
  ])('nothing of a field that only shares a word: %s', title => expect(titled(title)).toBe(''));
  it('no word inside of another', () => expect(titled('Contest the latest')).toBe(''));
  it('no word of an address', () => expect(titled('See https://example.org/http/docs')).toBe(''));
});

describe('a revert is about what it undoes', () => {
  it.each(['Revert "[Scheduler] Wake up sooner"', 'Reland "[Scheduler] Wake up sooner" (#12)'])('%s', title =>
    expect(titled(title)).toBe('Scheduler'),
  );
});

describe('the configuration file adds tags', () => {
  const own = { 'Query engine': { labels: ['area/query'], paths: ['src/query/**'], words: ['planner', 'optimi*'] } };

  it.each([
    ['by label', { labels: ['area/query'] }],
    ['by any of the paths', { files: [file('README.md'), file('src/query/a.ts')] }],
    ['by a word', { title: 'Teach the planner to wait' }],
    ['by the beginning of a word', { title: 'Teach the optimiser to wait' }],
  ])('%s', (_, given) => expect(tags(given, own)).toMatch(/^Query engine/));

  it('and to none else', () => expect(tags({ title: 'Wait', files: [file('src/queries.ts')] }, own)).toBe(''));
});

it('no pull request has more than six tags', () => {
  const title = '[Alpha][Beta][Gamma][Delta][Zeta][Theta] docs: test the CLI of the database';
  expect(titled(title)).toBe('Alpha, Beta, Gamma, Delta, Zeta, Theta');
});

it('a tag says how it was found', () => {
  const found = tagsOf(change({ title: '[Query] test the websocket', files: [file('docs/a.md')] }), tagRules({}));
  expect(found).toEqual([
    { name: 'Query', by: 'name' },
    { name: 'Documentation', by: 'kind' },
    { name: 'Tests', by: 'words' },
    { name: 'Networking', by: 'words' },
  ]);
});
