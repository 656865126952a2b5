import type { Entry } from '../../src/domain/digest.js';
import { digestOf, entryOf, type Given as Options } from '../support/digest.js';
import { bot, file, fromGit, type Given, person, pullRequest, review } from '../support/pull-request.js';

/** The entry of a pull request that is the only one of its period. */
function entry(given: Partial<Given>, options: Options = {}): Entry {
  return entryOf(digestOf([pullRequest({ number: 1, ...given })], options), 1);
}

describe('an entry', () => {
  it('has all data of the pull request except its description', () => {
    const given = pullRequest({ number: 1, title: 'fix: it', body: 'Fixes #7', labels: ['b', 'a'] });
    const { body, ...data } = given;
    expect(entryOf(digestOf([given]), 1)).toMatchObject({
      ...data,
      labels: ['a', 'b'],
      closes: [7],
      size: 'S',
      modules: ['src'],
      outcome: {},
      kind: 'fix',
      effect: { text: 'Fix: it', from: 'title' },
    });
    expect(entryOf(digestOf([given]), 1)).not.toHaveProperty('body');
  });

  it.each(['labels', 'reviews', 'comments', 'createdAt', 'mergedBy', 'baseRef', 'approvedBy'])(
    'from a git history has no %s',
    name => {
      const { baseRef, ...known } = fromGit({ number: 1 });
      expect(entryOf(digestOf([known], { source: 'git' }), 1)).not.toHaveProperty(name);
    },
  );
});

describe('the issues that a pull request closes', () => {
  it.each([
    ['Fixes #12', [12]],
    ['closes #3, resolves: #2 and fixed #3', [2, 3]],
    ['CLOSE #9', [9]],
    ['Fixes other/house#12', []],
    ['prefixes #12', []],
    ['See #12', []],
    [
      'close #10 closes #2 closed #3 fix #4 fixes #5 fixed #6 resolve #7 resolves #8 resolved #9',
      [2, 3, 4, 5, 6, 7, 8, 9, 10],
    ],
    ['closing #1, fixing #2, resolving #3, fixe #4, resolver #5', []],
    ['Fixes #0, fixes#1, fixes # 2, fixes 3, fixes #4a', []],
    ['Fixes #12<!-- and no other -->', [12]],
    ['Fixes #12 <!-- also fixes #13', [12]],
    ['<!-- Fixes #12 -->', []],
    ['<!--\nCloses #1\n-->\nCloses #2', [2]],
  ])('in %j are %j', (body, numbers) => {
    expect(entry({ body }).closes).toEqual(numbers);
  });
});

describe('the main module', () => {
  // The manifests keep src, web and lib from being split.
  const manifests = ['src/package.json', 'web/package.json', 'lib/package.json'];
  const mainModule = (...files: Given['files'] & object) => entry({ files }, { manifests }).mainModule;

  it('has more than half of the changed lines', () => {
    expect(mainModule(file('src/a.ts', 90, 10), file('docs/b.md', 4))).toEqual({ path: 'src', all: false });
    expect(mainModule(file('src/a.ts', 90, 10))).toEqual({ path: 'src', all: true });
    expect(mainModule(file('src/a.ts', 5, 5), file('web/b.ts', 10))).toBeUndefined();
    expect(mainModule(file('src/a.ts', 10), file('web/b.ts', 10), file('lib/c.ts', 10))).toBeUndefined();
  });

  it('may have a name from the settings', () => {
    const files = [file('src/api/a.ts', 90), file('proto/a.proto', 9), file('docs/b.md', 4)];
    const modules = { 'The API': ['src/api/**', 'proto/**'] };
    expect(entry({ files }, { modules }).mainModule).toEqual({ path: 'The API', all: false });
  });

  it('includes the modules in its folder', () => {
    const files = [file('packages/notes.md', 30), file('packages/api/a.ts', 30), file('docs/b.md', 50)];
    const options = { manifests: ['packages/api/package.json'] };
    expect(entry({ files }, options).modules).toEqual(['docs', 'packages', 'packages/api']);
    expect(entry({ files }, options).mainModule).toEqual({ path: 'packages', all: false });
  });

  it('is unknown for files outside all folders, and for files without changed lines', () => {
    expect(mainModule(file('README.md', 30))).toBeUndefined();
    expect(mainModule(file('src/logo.png', 0))).toBeUndefined();
    expect(mainModule()).toBeUndefined();
  });
});

describe('the largest files', () => {
  it('are the three with the most changed lines', () => {
    const files = [file('d.ts', 1), file('c.ts', 2, 2), file('b.ts', 9), file('a.ts', 3, 7)];
    expect(entry({ files }).largestFiles).toEqual(['a.ts', 'b.ts', 'c.ts']);
    expect(entry({ files: [] }).largestFiles).toEqual([]);
  });
});

describe('the people who approved a pull request', () => {
  const approvedBy = (...reviews: ReturnType<typeof review>[]) => entry({ author: person('ada'), reviews }).approvedBy;

  it('are listed once each, in order of their approvals', () => {
    const [first, second] = [review(person('zoe'), 'Mon 13:00'), review(person('bo'), 'Mon 14:00')];
    expect(approvedBy(first, second, review(person('Zoe'), 'Mon 15:00'))?.map(({ login }) => login)).toEqual([
      'Zoe',
      'bo',
    ]);
  });

  it.each<[string, ReturnType<typeof review>]>([
    ['the author', review(person('Ada'), 'Mon 13:00')],
    ['a bot', review(bot('ci'), 'Mon 13:00')],
    ['a deleted account', review(null, 'Mon 13:00')],
    ['somebody who commented', review(person('bo'), 'Mon 13:00', 'commented')],
    ['somebody who requested changes', review(person('bo'), 'Mon 13:00', 'changes-requested')],
    ['somebody whose approval was dismissed', review(person('bo'), 'Mon 13:00', 'dismissed')],
  ])('do not include %s', (_, given) => {
    expect(approvedBy(given)).toEqual([]);
  });

  it('are known for the pull request of a deleted account', () => {
    const bo = person('bo');
    expect(entry({ author: null, reviews: [review(bo, 'Mon 13:00')] }).approvedBy).toEqual([bo]);
  });
});

describe('the effect of a pull request', () => {
  it('is what its author wrote for users, with where it was written', () => {
    const body = '## Release notes\n\nSearches of two words no longer hang.';
    expect(entry({ title: 'fix: it', body }).effect).toEqual({
      text: 'Searches of two words no longer hang',
      from: 'release-note',
    });
    const fragments = [{ path: '.changeset/quick-dogs.md', text: '---\n"a": minor\n---\n\nRooms have doors.\n' }];
    expect(entry({ fragments })).toMatchObject({ effect: { text: 'Rooms have doors', from: 'fragment' } });
    expect(entry({ fragments })).not.toHaveProperty('fragments');
  });

  it('is its title where nothing else is written', () => {
    expect(entry({ title: 'feat(roof): open the roof', body: '' }).effect).toEqual({
      text: 'Open the roof',
      from: 'title',
    });
  });
});
