import { isPartial, normalizedTitle, sameTitle } from '../../../src/analyze/reverts/resemblance.js';
import type { ChangedFile } from '../../../src/domain/pull-request.js';
import { file, type Given, pullRequest, shaOf } from '../../support/pull-request.js';
import { outcomesOf, shown } from './support.js';

const TITLE = 'Cache the page of a user together with their repositories';
const names = ['a', 'b', 'c', 'd', 'e'];
/** Files with the same numbers of lines each. A revert of them has the two numbers swapped. */
const files = (count: number, additions: number, deletions: number) =>
  names.slice(0, count).map(name => file(`src/${name}.ts`, additions, deletions));

/** What a revert that names nothing is found to revert, and by which evidence. */
function found(original: Partial<Given>, revert: Partial<Given>): string[] {
  const week = [
    pullRequest({ number: 101, title: TITLE, merged: 'Mon 10:00', ...original }),
    pullRequest({ number: 110, title: 'Revert what broke on Monday', merged: 'Tue 22:00', ...revert }),
  ];
  return shown(outcomesOf(week)(110)?.reverts);
}

const MIRRORED = ['#101 by mirrored-files'];
const UNKNOWN = ['#null by null'];
const NONE: string[] = [];

describe('a revert that names nothing reverts the change that it mirrors', () => {
  it('in four of five files, but not in three of five', () => {
    const original = { files: files(5, 9, 1) };
    const but = (other: number) => [...files(5 - other, 1, 9), ...files(5, 3, 3).slice(5 - other)];
    expect(found(original, { files: but(1) })).toEqual(MIRRORED);
    expect(found(original, { files: but(2) })).toEqual(NONE);
  });

  it('in six lines, but not in five, which may mirror by chance', () => {
    expect(found({ files: files(1, 4, 2) }, { files: files(1, 2, 4) })).toEqual(MIRRORED);
    expect(found({ files: files(1, 4, 1) }, { files: files(1, 1, 4) })).toEqual(NONE);
  });

  it('in both additions and deletions', () => {
    expect(found({ files: files(1, 9, 5) }, { files: files(1, 5, 8) })).toEqual(NONE);
    expect(found({ files: files(1, 9, 5) }, { files: files(1, 4, 9) })).toEqual(NONE);
  });

  it('if it changes at least half of the other’s files', () => {
    expect(found({ files: files(4, 9, 1) }, { files: files(2, 1, 9) })).toEqual(MIRRORED);
    expect(found({ files: files(5, 9, 1) }, { files: files(2, 1, 9) })).toEqual(NONE);
  });

  it('even if it renames a file back', () => {
    const moved = file('src/store.ts', 9, 1, { previousPath: 'src/cache.ts', status: 'renamed' });
    const back = file('src/cache.ts', 1, 9, { previousPath: 'src/store.ts', status: 'renamed' });
    expect(found({ files: [moved] }, { files: [back] })).toEqual(MIRRORED);
  });

  it('only if the files of both are known', () => {
    expect(found({ files: files(2, 9, 1) }, { files: [], additions: 9, deletions: 9 })).toEqual(NONE);
    expect(found({ files: [] }, { files: files(2, 9, 1) })).toEqual(NONE);
  });
});

describe('a revert that quotes nearly the title', () => {
  const reworded = 'Revert "Cache the page of a user with its repositories"';

  it('matches if half of its files are the same, but not if fewer are', () => {
    expect(found({ files: files(2, 9, 1) }, { title: reworded, files: files(4, 5, 5) })).toEqual([
      '#101 by near-title',
    ]);
    expect(found({ files: files(2, 9, 1) }, { title: reworded, files: files(5, 5, 5) })).toEqual(UNKNOWN);
  });

  it('matches a title with another prefix', () => {
    const title = 'Revert "[core] Cache the page of a user together with their repositories"';
    expect(found({ files: files(2, 9, 1) }, { title, files: files(2, 5, 5) })).toEqual(['#101 by near-title']);
  });

  it('matches if a quarter of the characters differ, but not if one more does', () => {
    const quoting = (quoted: string) =>
      found({ title: 'abcdefghijkl', files: files(2, 9, 1) }, { title: `Revert "${quoted}"`, files: files(2, 5, 5) });
    for (const near of ['abcdefghixyz', 'abcdefghi', 'abcdefghijklmnop'])
      expect([near, quoting(near)]).toEqual([near, ['#101 by near-title']]);
    for (const far of ['abcdefghwxyz', 'abcdefgh', 'abcdefghijklmnopq'])
      expect([far, quoting(far)]).toEqual([far, UNKNOWN]);
  });

  it('does not match every title that starts with a few letters before an ellipsis', () => {
    expect(found({ files: files(2, 9, 1) }, { title: 'Revert "Cache the …"', files: files(5, 5, 5) })).toEqual(UNKNOWN);
    expect(found({ files: files(2, 9, 1) }, { title: 'Revert "Cache the pa…"', files: files(5, 5, 5) })).toEqual([
      '#101 by title',
    ]);
  });
});

describe('a change of which only the description claims a revert', () => {
  const original = { files: files(2, 9, 1) };
  const of = (body: string, given: Partial<Given>) => found(original, { title: 'Make it whole', body, ...given });

  it('reverts a commit that it mirrors, but not a commit of its own branch', () => {
    const body = `This reverts commit ${shaOf(101)}.`;
    expect(of(body, { files: files(2, 1, 9) })).toEqual(['#101 by sha']);
    expect(of(body, { files: files(2, 9, 9) })).toEqual([]);
  });

  it('reverts a number if each changes half of the files of the other', () => {
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

describe('a quoted title is the same as a title', () => {
  it.each([
    ['Cache the page', 'Cache the page (#101)', true],
    ['Cache the page', 'Cache the page(#101)', true],
    ['Cache the page', 'Cache the page   (#101) (#102)', true],
    ['Cache the page', ' cache  THE page ', true],
    ['Cache the page', 'Cache the page (101)', false],
    ['Cache the page', 'Cache the pages', false],
    ['Cache the pa…', 'Cache the page', true],
    ['Cache the page …', 'Cache the pages', true],
    ['Cache the page...', 'Cache the pages', true],
    ['Cache the page..', 'Cache the pages', false],
    ['Cache the page… and more', 'Cache the page of a user', false],
    ['Cache the p…', 'Cache the page', false],
  ])('%j, %j: %s', (quoted, title, same) => expect(sameTitle(quoted)(normalizedTitle(title))).toBe(same));
});

describe('a revert of which lines are unread', () => {
  it('is told from a part by its files alone', () => {
    const original = pullRequest({ number: 101, files: files(4, 10, 0) });
    const revert = (count: number, more: Partial<ChangedFile>) =>
      pullRequest({ number: 105, files: files(count, 0, 1).map(one => ({ ...one, ...more })) });
    expect(isPartial(revert(4, { unread: true }), original)).toBe(false);
    expect(isPartial(revert(1, { unread: true }), original)).toBe(true);
    expect(isPartial(revert(4, {}), original)).toBe(true);
  });
});
