import { builtInName, isKindTag, isNotice, keyOf } from '../../../src/analyze/tags/index.js';
import { file, type Given } from '../../support/pull-request.js';
import { foundTags, tagNames, tagsOfTitle } from './support.js';

describe('the tags of a change', () => {
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
    ['fix(ext/node): wake up sooner', 'ext/node'],
    ['[CI/CD] Wake up sooner', 'CI'],
    ['fix(ci/docs): wake up sooner', 'CI, Documentation'],
    ['perf(query): wake up', 'Query, Performance'],
    ['docs(query): wake up', 'Documentation, Query'],
    ['test(query): wake up', 'Tests, Query'],
    ['Revert "[Scheduler] Wake up sooner"', 'Scheduler'],
    ['Reland "[Scheduler] Wake up sooner" (#12)', 'Scheduler'],
  ])('come from its title: %s has %s', (title, expected) => expect(tagsOfTitle(title)).toBe(expected));

  it('start with the names of the title, the built-in name where there is one', () =>
    expect(tagsOfTitle('[CI/Build] Wake up sooner')).toMatch(/^CI, Build/));

  it.each([
    ['area/query', 'Query'],
    ['A-parser', 'Parser'],
  ])('come from its labels: %s has %s', (label, expected) => expect(tagNames({ labels: [label] })).toBe(expected));

  it('are none for labels of the process', () =>
    expect(
      tagNames({ labels: ['good first issue', 'needs-review', 'size/XL', 'lgtm', 'backport', 'P1', 'area: run-ci'] }),
    ).toBe(''));

  it('have each name once, spelled as in the title', () => {
    expect(tagNames({ title: '[Query] a', labels: ['area/query'] })).toBe('Query');
    expect(tagNames({ title: '[MoRI] Wake up', labels: ['area/mori'] })).toBe('MoRI');
  });

  it('put a bump before all others, and say nothing about the name of the bumped package', () => {
    expect(tagNames({ title: '[Console] Bump left-pad from 1 to 2' })).toMatch(/^Dependencies, Console/);
    expect(tagsOfTitle('Update Rust crate http to v1.4.2')).toBe('Dependencies');
  });

  it('are at most six', () => {
    const title = '[Alpha][Beta][Gamma][Delta][Zeta][Theta] docs: test the CLI of the database';
    expect(tagsOfTitle(title)).toBe('Alpha, Beta, Gamma, Delta, Zeta, Theta');
  });

  it('show how each was found', () => {
    expect(foundTags({ title: '[Query] test the websocket', files: [file('docs/a.md')] })).toEqual([
      { name: 'Query', by: 'name' },
      { name: 'Documentation', by: 'kind' },
      { name: 'Tests', by: 'words' },
      { name: 'Networking', by: 'words' },
    ]);
  });

  it('are ordered by how they were found', () => {
    const given = {
      title: 'fix(router): wake the websocket up',
      labels: ['breaking-change'],
      files: [file('cli/one'), file('engine/one')],
      body: 'BREAKING CHANGE: louder',
    };
    expect(foundTags(given, { Engine: { paths: ['engine/**'] } })).toEqual([
      { name: 'Engine', by: 'own' },
      { name: 'Router', by: 'name' },
      { name: 'Breaking change', by: 'name' },
      { name: 'CLI', by: 'paths' },
      { name: 'Networking', by: 'words' },
    ]);
  });
});

describe('paths set a tag', () => {
  const touching = (...paths: string[]) => tagNames({ title: 'Wake up', files: paths.map(path => file(path)) });

  it.each([
    ['if at least half of them match', ['cli/one', 'lib/one'], 'CLI'],
    ['but not if fewer match', ['cli/one', 'lib/one', 'lib/two'], ''],
    ['by the source alone, if there is some', ['cli/one.ts', 'lib/a.txt', 'lib/b.txt', 'lib/c.txt'], 'CLI'],
    ['but not by files beside the source', ['lib/one.ts', 'cli/a.txt', 'cli/b.txt'], ''],
    ['if one of them is a migration', ['app/migrations/1.txt', 'lib/one', 'lib/two'], 'Database'],
    ['but not if there are none', [], ''],
  ])('%s', (_, paths, tag) => expect(touching(...paths)).toBe(tag));
});

describe('a rule of the configuration file', () => {
  const own = {
    Engine: { labels: ['area/engine'], paths: ['engine/**'], words: ['query planner', 'optimi*', 'c++', 'c#'] },
  };
  const planner = {
    'Query engine': { labels: ['area/query'], paths: ['src/query/**'], words: ['planner', 'optimi*'] },
  };

  it.each<[string, Partial<Given>]>([
    ['by a path in a hidden folder', { title: 'Wake up', files: [file('engine/.cache/one'), file('lib/one')] }],
    ['by several words with punctuation between them', { title: 'Wake the query: `planner` up' }],
    ['by a word with plus signs', { title: 'Wake C++ up' }],
    ['by a word with a number sign', { title: 'Wake up in C#' }],
    ['by its own name', { title: '[engine] Wake up' }],
    ['by the name of a label without its family', { title: '[Engine] Wake up' }],
  ])('sets its tag %s', (_, given) => expect(foundTags(given, own)).toEqual([{ name: 'Engine', by: 'own' }]));

  it.each<[string, Partial<Given>]>([
    ['by a label', { labels: ['area/query'] }],
    ['by any changed path', { files: [file('README.md'), file('src/query/a.ts')] }],
    ['by a word', { title: 'Teach the planner to wait' }],
    ['by the start of a word', { title: 'Teach the optimiser to wait' }],
  ])('sets its tag first %s', (_, given) => expect(tagNames(given, planner)).toMatch(/^Query engine/));

  it.each(['Wake C up', 'Wake the query up', 'Wake the planner of a query up'])('does not match: %s', title =>
    expect(tagNames({ title }, own)).toBe(''),
  );
  it('does not match a path that only looks alike', () =>
    expect(tagNames({ title: 'Wait', files: [file('src/queries.ts')] }, planner)).toBe(''));

  it('comes before names of the title, and before a bump', () => {
    const files = [file('engine/one'), file('lib/one')];
    expect(tagNames({ title: '[Router] Wake up', files }, own)).toBe('Engine, Router');
    expect(tagNames({ title: 'Bump left-pad from 1 to 2', files }, own)).toBe('Engine, Dependencies');
  });

  it('comes in the order of the file', () => {
    const both = { Second: { words: ['wake'] }, First: { words: ['up'] } };
    expect(tagNames({ title: 'Wake up' }, both)).toBe('Second, First');
  });

  it('takes precedence over the built-in rule with its name', () =>
    expect(
      foundTags({ title: 'Wake up', files: [file('lib/one'), file('cli/one')] }, { cli: { paths: ['lib/**'] } }),
    ).toEqual([{ name: 'cli', by: 'own' }]));
});

describe('a tag', () => {
  it.each(['feat!: wake up', 'Wake up by default', 'Deprecate the bell', 'Remove support for the bell'])(
    'is a notice if it says what a change means for users: %s',
    title => expect(foundTags({ title }).map(({ name }) => isNotice(name))).toEqual([true]),
  );
  it.each(['docs: wake up', '[Router] Wake up', 'Wake the websocket up'])(
    'is not a notice if it says what a change is about: %s',
    title => expect(foundTags({ title }).map(({ name }) => isNotice(name))).toEqual([false]),
  );

  it('names a kind of change, or an area', () => {
    expect(['documentation', 'test', 'ci', 'performance'].map(isKindTag)).toEqual([true, true, true, true]);
    expect(['database', 'cli', 'router', ''].map(isKindTag)).toEqual([false, false, false, false]);
  });

  it('has the name of its built-in rule, if there is one', () => {
    expect(['tests', 'cli', 'MacOS'].map(name => builtInName(keyOf(name)))).toEqual(['Tests', 'CLI', 'macOS']);
    expect(builtInName('router')).toBeUndefined();
  });
});
