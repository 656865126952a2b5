import {
  isNotice,
  isOfKind,
  keyOf,
  type OwnTagRule,
  ruledName,
  tagRules,
  tagsOf,
} from '../../../src/analyze/tags/index.js';
import { change } from '../../support/change.js';
import { file, type Given } from '../../support/pull-request.js';

const found = (given: Partial<Given>, own: Record<string, OwnTagRule> = {}) => tagsOf(change(given), tagRules(own));
const tags = (given: Partial<Given>, own: Record<string, OwnTagRule> = {}) =>
  found(given, own)
    .map(({ name }) => name)
    .join(', ');
const titled = (title: string) => tags({ title, files: [file('lib/one')] });
const touching = (...paths: string[]) => tags({ title: 'Wake up', files: paths.map(path => file(path)) });

describe('a title speaks of', () => {
  it.each([
    ['Hide the vulnerabilities of an advisory', 'Security'],
    ['Say in the README why', 'Documentation'],
    ['Give the nightly more room', 'CI'],
    ['Give flaky ones more room', 'Tests'],
    ['Give the dockerfile more room', 'Build'],
    ['Give the benchmarks more room', 'Benchmarks'],
    ['Make waking up faster', 'Performance'],
    ['Give translations more room', 'Localization'],
    ['Ask for credentials again', 'Authentication'],
    ['Ask sqlite again', 'Database'],
    ['Give metrics more room', 'Observability'],
    ['Ask over http://octo.example and grpc', 'Networking'],
    ['Keep the rest in s3', 'Storage'],
    ['Dim the button', 'UI'],
    ['Ask before subcommands', 'CLI'],
    ['Ask two endpoints', 'API'],
    ['Ask for an environment variable', 'Configuration'],
    ['Wake up on Windows', 'Windows'],
    ['Wake up on Darwin', 'macOS'],
    ['Wake up by default', 'Default changed'],
    ['Deprecate the bell', 'Deprecation'],
    ['fix: drop support for the bell', 'Removal'],
    ['`Drop support` for the bell', 'Removal'],
  ])('%s: %s', (title, tag) => expect(titled(title)).toBe(tag));

  it.each([
    'Never drop support for the bell',
    'Wake up the default one',
    'Wake the tester up',
    'Wake up in a window',
    'Ask the host of http://octo.example/api',
    'Ask the host of https://octo.example/api',
  ])('nothing that a rule knows: %s', title => expect(titled(title)).toBe(''));
});

describe('the files lie where', () => {
  it.each([
    ['at least half are of it', ['cli/one', 'lib/one'], 'CLI'],
    ['less than half are', ['cli/one', 'lib/one', 'lib/two'], ''],
    ['only the source counts, where there is some', ['cli/one.ts', 'lib/a.txt', 'lib/b.txt', 'lib/c.txt'], 'CLI'],
    ['not what lies beside the source', ['lib/one.ts', 'cli/a.txt', 'cli/b.txt'], ''],
    ['a single migration is enough', ['app/migrations/1.txt', 'lib/one', 'lib/two'], 'Database'],
    ['there are none', [], ''],
  ])('%s', (_, paths, tag) => expect(touching(...paths)).toBe(tag));
});

describe('rules of the configuration file', () => {
  const own = {
    Engine: { labels: ['area/engine'], paths: ['engine/**'], words: ['query planner', 'optimi*', 'c++', 'c#'] },
  };

  it.each([
    ['by a path in a hidden folder', { title: 'Wake up', files: [file('engine/.cache/one'), file('lib/one')] }],
    ['by several words with signs around them', { title: 'Wake the query: `planner` up', files: [file('lib/one')] }],
    ['by a word of signs', { title: 'Wake C++ up', files: [file('lib/one')] }],
    ['by another', { title: 'Wake up in C#', files: [file('lib/one')] }],
    ['by its own name', { title: '[engine] Wake up', files: [file('lib/one')] }],
    ['by the name of a label without the family', { title: '[Engine] Wake up', files: [file('lib/one')] }],
  ])('set a tag %s', (_, given) => expect(found(given, own)).toEqual([{ name: 'Engine', by: 'own' }]));

  it.each(['Wake C up', 'Wake the query up', 'Wake the planner of a query up'])('but not for: %s', title =>
    expect(tags({ title, files: [file('lib/one')] }, own)).toBe(''),
  );

  it('come before what a title begins with, and before a bump', () => {
    const files = [file('engine/one'), file('lib/one')];
    expect(tags({ title: '[Router] Wake up', files }, own)).toBe('Engine, Router');
    expect(tags({ title: 'Bump left-pad from 1 to 2', files }, own)).toBe('Engine, Dependencies');
  });

  it('come in the order of the file', () => {
    const both = { Second: { words: ['wake'] }, First: { words: ['up'] } };
    expect(tags({ title: 'Wake up', files: [file('lib/one')] }, both)).toBe('Second, First');
  });

  it('stand in for a rule of the same name, and leave what else it finds', () =>
    expect(
      found({ title: 'Wake up', files: [file('lib/one'), file('cli/one')] }, { cli: { paths: ['lib/**'] } }),
    ).toEqual([{ name: 'cli', by: 'own' }]));
});

it('a tag says how it was found', () => {
  const files = [file('cli/one'), file('engine/one')];
  const given = { title: 'fix(router): wake the websocket up', labels: ['breaking-change'], files };
  expect(found({ ...given, body: 'BREAKING CHANGE: louder' }, { Engine: { paths: ['engine/**'] } })).toEqual([
    { name: 'Engine', by: 'own' },
    { name: 'Router', by: 'name' },
    { name: 'Breaking change', by: 'name' },
    { name: 'CLI', by: 'paths' },
    { name: 'Networking', by: 'words' },
  ]);
});

describe('a tag is', () => {
  it.each(['feat!: wake up', 'Wake up by default', 'Deprecate the bell', 'Remove support for the bell'])(
    'a notice where it tells what a change means to users: %s',
    title => expect(found({ title, files: [file('lib/one')] }).map(({ name }) => isNotice(name))).toEqual([true]),
  );
  it.each(['docs: wake up', '[Router] Wake up', 'Wake the websocket up'])('none where it is an area: %s', title =>
    expect(found({ title, files: [file('lib/one')] }).map(({ name }) => isNotice(name))).toEqual([false]),
  );

  it('of a kind of change, or of an area', () => {
    expect(['documentation', 'test', 'ci', 'performance'].map(isOfKind)).toEqual([true, true, true, true]);
    expect(['database', 'cli', 'router', ''].map(isOfKind)).toEqual([false, false, false, false]);
  });

  it('named as its rule is, where every repository has one', () => {
    expect(['tests', 'cli', 'MacOS'].map(name => ruledName(keyOf(name)))).toEqual(['Tests', 'CLI', 'macOS']);
    expect(ruledName('router')).toBeUndefined();
  });
});
