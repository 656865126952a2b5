import { innerTitle, keyOf, spelled, tagRules, tagsOf } from '../../../src/analyze/tags/index.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const called = (title: string, ...labels: string[]) =>
  tagsOf(change({ title, labels, files: [file('lib/one')] }), tagRules({}))
    .filter(({ by }) => by === 'name')
    .map(({ name }) => name)
    .join(', ');

describe('two spellings of one name', () => {
  it.each([
    ['Jit_Kernels', 'jit-kernel'],
    ['a/b.c', 'A B c'],
    ['wake__up', 'wake - up'],
    ['_grid', 'Grids'],
  ])('%s and %s are the same', (one, other) => expect(keyOf(one)).toBe(keyOf(other)));

  it.each([
    ['Access', 'Acces', 'the end of a word is no plural'],
    ['Bias', 'Bia', 'nor that of a short one'],
    ['Astro', 'Astr', 'nor an s in the midst of it'],
    ['sub set', 'subset', 'two words are not one'],
  ])('%s and %s are not: %s', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

  it('make one tag, spelled as the title does', () => expect(called('[MoRI] Wake up', 'area/mori')).toBe('MoRI'));
});

describe('names in a title', () => {
  it.each([
    ['[Sampler / Scheduler] Wake up', 'Sampler, Scheduler'],
    ['[Sampler/Scheduler/Router] Wake up', 'Sampler, Scheduler, Router'],
    ['[ Sampler/Scheduler , Router ] Wake up', 'Sampler, Scheduler, Router'],
    ['[Sampler + Scheduler] Wake up', 'Sampler, Scheduler'],
    ['[Sampler, releases/v2] Wake up', 'Sampler'],
    ['[Sampler/P/D] Wake up', 'Sampler/P/D'],
    ['[P/D/Sampler] Wake up', 'P/D/Sampler'],
    ['[Sampler/Router/D] Wake up', 'Sampler/Router/D'],
    ['[@octo/lantern] Wake up', '@octo/lantern'],
    ['[CI/CD] Wake up', 'CI'],
    ['[Query 2/3] Wake up', 'Query'],
    ['[Query (1 of 3)] Wake up', 'Query'],
    ['sampler/scheduler: wake up', 'Sampler, Scheduler'],
  ])('%s: %s', (title, names) => expect(called(title)).toBe(names));

  it.each([
    ['fix(ext/node): wake up', 'ext/node'],
    ['fix(`ext/node`): wake up', 'ext/node'],
    ['fix(ext/node, ext/web): wake up', 'ext/node, ext/web'],
    ['fix(ext/node, router): wake up', 'ext/node, Router'],
    ['fix(ci/docs): wake up', 'CI, Documentation'],
    ['fix(Sampler/Scheduler): wake up', 'Sampler, Scheduler'],
    ['fix(core/router): wake up', 'Router'],
    ['fix(sampler/(x)): wake up', ''],
  ])('%s, where a scope may be a place: %s', (title, names) => expect(called(title)).toBe(names));

  it('tell first what is made faster, and for all else the kind', () => {
    expect(called('perf(query): wake up')).toBe('Query, Performance');
    expect(called('optimize(query): wake up')).toMatch(/^Query/);
    expect(called('docs(query): wake up')).toBe('Documentation, Query');
    expect(called('test(query): wake up')).toBe('Tests, Query');
  });

  it('are at most thirty characters and four words long, and have two letters', () => {
    expect(called(`[${'abcde'.repeat(6)}] Wake up`)).not.toBe('');
    expect(called(`[${'abcde'.repeat(6)}f] Wake up`)).toBe('');
    expect(called('[One two three four] Wake up')).toBe('One two three four');
    expect(called('[One two three four five] Wake up')).toBe('');
    expect(called('[x86] Wake up')).toBe('');
    expect(called('[A2A] Wake up')).toBe('A2A');
  });
});

it('labels come after the title, the same in whatever order GitHub has them', () => {
  expect(called('[Query] Wake up', 'sampler', 'area/router')).toBe('Query, Router, Sampler');
  expect(called('[Query] Wake up', 'area/router', 'sampler')).toBe('Query, Router, Sampler');
});

it.each(['area: query', 'component/query', 'A-query', 'team: query'])(
  'the label %s is the name without its family',
  label => expect(called('Wake up', label)).toBe('Query'),
);

it.each([
  'help wanted',
  'ready to merge',
  'approved',
  'cla: yes',
  'size: M',
  'XXL',
  'priority: high',
  'do-not-merge',
  'status: waiting',
  'release-notes: none',
  'triaged',
  'auto-merge',
  'semver: patch',
  'stale',
  'skip changelog',
  'good first issue',
])('the label %s tells of the process', label => expect(called('Wake up', label)).toBe(''));

describe('what a revert or a reland is about', () => {
  it.each([
    'Revert "Wake up"',
    ' Revert “Wake up”',
    'Revert: Wake up',
    'Reverts Wake up (#12)',
    'Reland "Revert "Wake up (#12)" (#345)"',
    'Re-apply "Wake up(#12)"(#345)',
    'Relanding (Wake up  (#12)',
    'Wake up (#12)',
    'Wake up',
    'Revert "Reland "Revert "Reland "Wake up""""',
  ])('%s', title => expect(innerTitle(title)).toBe('Wake up'));

  it.each(['Use (#12) as before', 'Reverting', 'Revertible wakes', 'Wake up (#abc)'])(
    'but all of the title is, where it is neither: %s',
    title => expect(innerTitle(title)).toBe(title),
  );
});

describe('a name in a heading', () => {
  it.each([
    ['jit__compiler', 'JIT compiler'],
    ['_internal', 'Internal'],
    ['router', 'Router'],
    ['mem cache', 'Mem cache'],
    ['lsm', 'LSM'],
    ['zx', 'ZX'],
    ['x', 'X'],
    ['cfgs', 'Cfgs'],
    ['foo', 'Foo'],
    ['rpc server', 'RPC server'],
    ['new rpc', 'New RPC'],
    ['npm', 'npm'],
    ['NPM cache', 'npm cache'],
    ['typescript', 'TypeScript'],
    ['iPhone app', 'iPhone app'],
    ['plugin-vue', 'plugin-vue'],
    ['node.js', 'Node.js'],
    ['ext/web', 'ext/web'],
    ['gfx1250', 'gfx1250'],
  ])('%s: %s', (name, heading) => expect(spelled(name)).toBe(heading));
});
