import { digestOf, entryOf } from '../support/digest.js';
import { file, type Given, pullRequest, shaOf } from '../support/pull-request.js';

const TITLE = 'Cache the page of a user together with their repositories';
const names = ['a', 'b', 'c', 'd', 'e'];
/** So many files with these lines each; what undoes them has the two numbers changed over. */
const files = (count: number, additions: number, deletions: number) =>
  names.slice(0, count).map(name => file(`src/${name}.ts`, additions, deletions));

/** What a pull request with no name of its own for it is found to undo, and by which evidence. */
function found(original: Partial<Given>, revert: Partial<Given>): string[] {
  const week = [
    pullRequest({ number: 101, title: TITLE, merged: 'Mon 10:00', ...original }),
    pullRequest({ number: 110, title: 'Revert what broke on Monday', merged: 'Tue 22:00', ...revert }),
  ];
  const { reverts = [] } = entryOf(digestOf(week), 110).outcome;
  return reverts.map(({ number, evidence }) => `#${number} by ${evidence}`);
}

const MIRRORED = ['#101 by mirrored-files'];
const UNKNOWN = ['#null by null'];

describe('a revert that names nothing undoes what it mirrors', () => {
  it('in four of five of its files, and not in three', () => {
    const original = { files: files(5, 9, 1) };
    const but = (other: number) => [...files(5 - other, 1, 9), ...files(5, 3, 3).slice(5 - other)];
    expect(found(original, { files: but(1) })).toEqual(MIRRORED);
    expect(found(original, { files: but(2) })).toEqual(UNKNOWN);
  });

  it('in six lines, and not in five, which are the same by chance', () => {
    expect(found({ files: files(1, 4, 2) }, { files: files(1, 2, 4) })).toEqual(MIRRORED);
    expect(found({ files: files(1, 4, 1) }, { files: files(1, 1, 4) })).toEqual(UNKNOWN);
  });

  it('both in what was added and in what was deleted', () => {
    expect(found({ files: files(1, 9, 5) }, { files: files(1, 5, 8) })).toEqual(UNKNOWN);
    expect(found({ files: files(1, 9, 5) }, { files: files(1, 4, 9) })).toEqual(UNKNOWN);
  });

  it('of at least half of the other’s files', () => {
    expect(found({ files: files(4, 9, 1) }, { files: files(2, 1, 9) })).toEqual(MIRRORED);
    expect(found({ files: files(5, 9, 1) }, { files: files(2, 1, 9) })).toEqual(UNKNOWN);
  });

  it('also where it moves a file back', () => {
    const moved = file('src/store.ts', 9, 1, { previousPath: 'src/cache.ts', status: 'renamed' });
    const back = file('src/cache.ts', 1, 9, { previousPath: 'src/store.ts', status: 'renamed' });
    expect(found({ files: [moved] }, { files: [back] })).toEqual(MIRRORED);
  });

  it('never where nobody knows its files', () => {
    expect(found({ files: files(2, 9, 1) }, { files: [], additions: 9, deletions: 9 })).toEqual(UNKNOWN);
    expect(found({ files: [] }, { files: files(2, 9, 1) })).toEqual(UNKNOWN);
  });
});

describe('a revert that quotes nearly a title', () => {
  const reworded = 'Revert "Cache the page of a user with its repositories"';

  it('means it where half of its files are the same, and not where fewer are', () => {
    expect(found({ files: files(2, 9, 1) }, { title: reworded, files: files(4, 5, 5) })).toEqual([
      '#101 by near-title',
    ]);
    expect(found({ files: files(2, 9, 1) }, { title: reworded, files: files(5, 5, 5) })).toEqual(UNKNOWN);
  });

  it('means it under another prefix', () => {
    const title = 'Revert "[core] Cache the page of a user together with their repositories"';
    expect(found({ files: files(2, 9, 1) }, { title, files: files(2, 5, 5) })).toEqual(['#101 by near-title']);
  });

  it('means it while a quarter of its letters differ, and not with one more', () => {
    const quoting = (quoted: string) =>
      found({ title: 'abcdefghijkl', files: files(2, 9, 1) }, { title: `Revert "${quoted}"`, files: files(2, 5, 5) });
    for (const near of ['abcdefghixyz', 'abcdefghi', 'abcdefghijklmnop'])
      expect([near, quoting(near)]).toEqual([near, ['#101 by near-title']]);
    for (const far of ['abcdefghwxyz', 'abcdefgh', 'abcdefghijklmnopq'])
      expect([far, quoting(far)]).toEqual([far, UNKNOWN]);
  });

  it('does not mean all that begins with a few letters before an ellipsis', () => {
    expect(found({ files: files(2, 9, 1) }, { title: 'Revert "Cache the …"', files: files(5, 5, 5) })).toEqual(UNKNOWN);
    expect(found({ files: files(2, 9, 1) }, { title: 'Revert "Cache the pa…"', files: files(5, 5, 5) })).toEqual([
      '#101 by title',
    ]);
  });
});

describe('a change whose description alone speaks of a revert', () => {
  const original = { files: files(2, 9, 1) };
  const of = (body: string, given: Partial<Given>) => found(original, { title: 'Make it whole', body, ...given });

  it('undoes a commit that it mirrors, and not one that the branch reverted of itself', () => {
    const body = `This reverts commit ${shaOf(101)}.`;
    expect(of(body, { files: files(2, 1, 9) })).toEqual(['#101 by sha']);
    expect(of(body, { files: files(2, 9, 9) })).toEqual([]);
  });

  it('undoes a number if each touches half of what the other touches', () => {
    expect(of('Reverts #101', { files: files(4, 5, 5) })).toEqual(['#101 by number']);
    expect(of('Reverts #101', { files: files(5, 5, 5) })).toEqual([]);
    expect(found({ files: files(4, 9, 1) }, { title: 'Whole', body: 'Reverts #101', files: files(2, 5, 5) })).toEqual([
      '#101 by number',
    ]);
    expect(found({ files: files(5, 9, 1) }, { title: 'Whole', body: 'Reverts #101', files: files(2, 5, 5) })).toEqual(
      [],
    );
  });
});
