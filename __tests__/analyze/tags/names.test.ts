import { innerTitle, isTopic, keyOf, namesOf, withoutFamily } from '../../../src/analyze/tags/names.js';

const namesIn = (title: string, ...labels: string[]) => namesOf({ title, labels });

describe('the key of a name', () => {
  it.each([
    ['Jit_Kernels', 'jit-kernel'],
    ['a/b.c', 'A B c'],
    ['wake__up', 'wake - up'],
    ['_grid', 'Grids'],
  ])('is the same for %s and %s', (one, other) => expect(keyOf(one)).toBe(keyOf(other)));

  it.each([
    ['Access', 'Acces', 'a double s is not a plural'],
    ['Bias', 'Bia', 'nor is the s of a short word'],
    ['Astro', 'Astr', 'nor an s inside a word'],
    ['sub set', 'subset', 'two words are not one'],
  ])('is different for %s and %s: %s', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

  it('loses the s of a plural from five letters on', () =>
    expect(['grids', 'gids'].map(keyOf)).toEqual(['grid', 'gids']));
});

describe('the names in the prefix of a title', () => {
  it.each([
    ['[Sampler / Scheduler] Wake up', ['Sampler', 'Scheduler']],
    ['[Sampler/Scheduler/Router] Wake up', ['Sampler', 'Scheduler', 'Router']],
    ['[ Sampler/Scheduler , Router ] Wake up', ['Sampler', 'Scheduler', 'Router']],
    ['[Sampler + Scheduler] Wake up', ['Sampler', 'Scheduler']],
    ['[Sampler, releases/v2] Wake up', ['Sampler']],
    ['[Sampler/P/D] Wake up', ['Sampler/P/D']],
    ['[P/D/Sampler] Wake up', ['P/D/Sampler']],
    ['[Sampler/Router/D] Wake up', ['Sampler/Router/D']],
    ['[@octo/lantern] Wake up', ['@octo/lantern']],
    ['[CI/CD] Wake up', ['CI/CD']],
    ['[Query 2/3] Wake up', ['Query']],
    ['[Query (1 of 3)] Wake up', ['Query']],
    ['[Lantern v0.6.7] Wake up', ['Lantern']],
    ['sampler/scheduler: wake up', ['sampler', 'scheduler']],
    ['[`flake8-self`] Wake up', ['flake8-self']],
  ])('of %s are %j', (title, names) => expect(namesIn(title)).toEqual(names));

  it.each([
    ['fix(ext/node): wake up', ['ext/node']],
    ['fix(`ext/node`): wake up', ['ext/node']],
    ['fix(ext/node, ext/web): wake up', ['ext/node', 'ext/web']],
    ['fix(ext/node, router): wake up', ['ext/node', 'router']],
    ['fix(ci/docs): wake up', ['ci', 'docs']],
    ['fix(Sampler/Scheduler): wake up', ['Sampler', 'Scheduler']],
    ['fix(core/router): wake up', ['router']],
    ['fix(sampler/(x)): wake up', []],
  ])('keep a path in a scope as one name: %s has %j', (title, names) => expect(namesIn(title)).toEqual(names));

  it.each([
    '[2/N] Wake up sooner',
    '[1/3][WIP] Wake up sooner',
    '[v0.6.7] Wake up sooner',
    '[releases/v2] Wake up sooner',
    '[Feature] Wake up sooner',
    '[Bugfix] Wake up sooner',
    'chore: wake up sooner',
    'Wake up sooner',
  ])('leave out numbering, versions, branches and kinds: %s has none', title => expect(namesIn(title)).toEqual([]));

  it('put the scope first for performance, and the type first for all other kinds', () => {
    expect(namesIn('perf(query): wake up')).toEqual(['query', 'perf']);
    expect(namesIn('optimize(query): wake up')).toEqual(['query', 'optimize']);
    expect(namesIn('docs(query): wake up')).toEqual(['docs', 'query']);
    expect(namesIn('test(query): wake up')).toEqual(['test', 'query']);
  });

  it('of a revert are those of the reverted title', () => {
    expect(namesIn('Revert "[Scheduler] Wake up sooner"')).toEqual(['Scheduler']);
    expect(namesIn('Reland "[Scheduler] Wake up sooner" (#12)')).toEqual(['Scheduler']);
  });
});

describe('the names of labels', () => {
  it('come after those of the title, in the same order whatever order GitHub has', () => {
    expect(namesIn('[Query] Wake up', 'sampler', 'area/router')).toEqual(['Query', 'router', 'sampler']);
    expect(namesIn('[Query] Wake up', 'area/router', 'sampler')).toEqual(['Query', 'router', 'sampler']);
  });

  it('are none where labels are unknown', () => expect(namesOf({ title: 'Wake up' })).toEqual([]));

  it.each(['area: query', 'area/query', 'component/query', 'A-query', 'team: query'])(
    'are without their family: %s',
    label => {
      expect(withoutFamily(label)).toBe('query');
      expect(namesIn('Wake up', label)).toEqual(['query']);
    },
  );

  it.each([
    'help wanted',
    'ready to merge',
    'approved',
    'cla: yes',
    'size: M',
    'size/XL',
    'XXL',
    'lgtm',
    'backport',
    'P1',
    'priority: high',
    'do-not-merge',
    'needs-review',
    'status: waiting',
    'release-notes: none',
    'triaged',
    'auto-merge',
    'area: run-ci',
    'semver: patch',
    'stale',
    'skip changelog',
    'good first issue',
  ])('leave out labels of the process: %s', label => expect(namesIn('Wake up', label)).toEqual([]));
});

describe('a name is a topic', () => {
  it.each([
    ['with thirty characters', 'abcde'.repeat(6), true],
    ['with thirty-one', `${'abcde'.repeat(6)}f`, false],
    ['with four words', 'One two three four', true],
    ['with five', 'One two three four five', false],
    ['with two letters', 'A2A', true],
    ['with one letter', 'x86', false],
  ])('%s: %s is %s', (_, name, expected) => {
    expect(isTopic(name)).toBe(expected);
    expect(namesIn(`[${name}] Wake up`)).toEqual(expected ? [name] : []);
  });

  it.each(['feature', 'New Feature', 'bug fixes', 'main', 'backport 1.2', 'release/v2'])(
    'unless it is a kind or a branch: %s is not',
    name => expect(isTopic(name)).toBe(false),
  );
});

describe('the inner title', () => {
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
  ])('of %s is the quoted one, without number', title => expect(innerTitle(title)).toBe('Wake up'));

  it.each(['Use (#12) as before', 'Reverting', 'Revertible wakes', 'Wake up (#abc)'])(
    'of a title that is neither a revert nor a reland is the whole: %s',
    title => expect(innerTitle(title)).toBe(title),
  );
});
