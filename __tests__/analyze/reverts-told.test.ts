import { Digest } from '../../src/domain/digest.js';
import { digestOf, entryOf } from '../support/digest.js';
import { bot, file, type Given, pullRequest } from '../support/pull-request.js';

const TITLE = 'Cache the page of a user';
const FILES = ['a', 'b', 'c', 'd', 'e'].map(name => file(`src/${name}.ts`, 10, 0));
const cache = (given: Partial<Given> = {}) =>
  pullRequest({ number: 101, title: TITLE, merged: 'Mon 10:00', files: FILES, ...given });
const revert = (given: Partial<Given> = {}) =>
  pullRequest({
    number: 105,
    title: `Revert "${TITLE}"`,
    body: 'Reverts octo/house#101',
    merged: 'Tue 11:15',
    files: FILES,
    ...given,
  });

describe('what was undone', () => {
  it('is told on both sides, with the hours in between', () => {
    const digest = digestOf([cache(), revert()]);
    expect(entryOf(digest, 101).outcome).toEqual({ revertedBy: 105, revertedAfterHours: 25.25 });
    expect(entryOf(digest, 105).outcome.reverts).toEqual([
      { number: 101, title: TITLE, evidence: 'number', afterHours: 25.25, mergedInPeriod: true, partial: false },
    ]);
    expect(digest.statistics.reverts).toStrictEqual([
      { pullRequest: 105, undone: entryOf(digest, 105).outcome.reverts },
    ]);
  });

  it('is undone in part where less than half of its files were touched', () => {
    const digest = digestOf([cache(), revert({ files: FILES.slice(0, 2) })]);
    expect(entryOf(digest, 101).outcome).toEqual({ partlyRevertedBy: 105 });
    expect(entryOf(digest, 105).outcome.reverts).toMatchObject([{ number: 101, partial: true }]);
  });

  it('is undone in whole where half of its files or more were touched', () => {
    const digest = digestOf([cache({ files: FILES.slice(0, 4) }), revert({ files: FILES.slice(0, 2) })]);
    expect(entryOf(digest, 101).outcome.revertedBy).toBe(105);
  });

  it('is not called undone in part where nobody knows the files', () => {
    expect(entryOf(digestOf([cache({ files: [] }), revert()]), 101).outcome.revertedBy).toBe(105);
    expect(entryOf(digestOf([cache(), revert({ files: [] })]), 101).outcome.revertedBy).toBe(105);
  });

  it('may have been merged before the week', () => {
    const digest = digestOf([revert({ merged: 'Mon 10:00' })], { earlier: [cache({ merged: 'last Fri 10:00' })] });
    expect(digest.pullRequests.map(({ number }) => number)).toEqual([105]);
    expect(digest.statistics.reverts).toMatchObject([
      { pullRequest: 105, undone: [{ number: 101, afterHours: 72, mergedInPeriod: false, evidence: 'number' }] },
    ]);
  });

  it('is of the week, also where the settings leave it out', () => {
    const exclusions = { author: () => false, label: () => false, path: () => false, bots: true };
    const digest = digestOf([cache({ author: bot('bumper') }), revert()], { exclusions });
    expect(entryOf(digest, 105).outcome.reverts).toMatchObject([{ number: 101, title: TITLE, mergedInPeriod: true }]);
  });

  it('is unknown where nothing fits, and told as such', () => {
    const digest = digestOf([revert({ title: 'Revert "Something long gone"', body: '' })]);
    expect(digest.statistics.reverts).toEqual([
      {
        pullRequest: 105,
        undone: [
          {
            number: null,
            title: 'Something long gone',
            evidence: null,
            afterHours: null,
            mergedInPeriod: false,
            partial: false,
          },
        ],
      },
    ]);
  });

  it('keeps the number that was named, also where it was not found', () => {
    const digest = digestOf([revert({ title: 'Revert #77', body: '' })]);
    expect(digest.statistics.reverts).toMatchObject([
      { undone: [{ number: 77, title: null, evidence: 'number', afterHours: null }] },
    ]);
  });

  it('may be a rollback: to undo that brings nothing back', () => {
    const rollback = cache({ title: 'Rollback the cache to its older version' });
    const digest = digestOf([revert({ title: `Revert "${rollback.title}"`, body: '' })], { earlier: [rollback] });
    expect(entryOf(digest, 105).outcome.reverts).toMatchObject([{ number: 101, mergedInPeriod: false }]);
    expect(entryOf(digest, 105).outcome.relands).toBeUndefined();
  });

  it('may have been merged in the same second, as a queue does', () => {
    const digest = digestOf([cache(), revert({ merged: 'Mon 10:00' })]);
    expect(entryOf(digest, 101).outcome).toEqual({ revertedBy: 105, revertedAfterHours: 0 });
  });

  it('is all that is named, where a revert is among it', () => {
    const other = pullRequest({ number: 102, merged: 'Mon 12:00', files: FILES });
    const both = pullRequest({ number: 109, title: 'Revert #105 and #102', merged: 'Thu 10:00', files: FILES });
    expect(entryOf(digestOf([cache(), other, revert(), both]), 109).outcome.reverts).toMatchObject([
      { number: 102 },
      { number: 105 },
    ]);
  });

  it('is a rollback that itself undid nothing known', () => {
    const rollback = pullRequest({ number: 103, title: 'Rollback of the "long gone"', merged: 'Mon 12:00' });
    const digest = digestOf([rollback, pullRequest({ number: 109, title: 'Revert #103', files: rollback.files })]);
    expect(entryOf(digest, 109).outcome).toMatchObject({ reverts: [{ number: 103 }] });
  });

  it('is what only speaks of reverts: to undo that brings nothing back', () => {
    const explained = cache({ title: 'Explain how to revert a page' });
    const digest = digestOf([explained, revert({ title: 'Revert #101', body: '' })]);
    expect(entryOf(digest, 105).outcome).toMatchObject({ reverts: [{ number: 101 }] });
  });

  it('follows a file that was renamed, from either name', () => {
    const moved = file('src/store.ts', 9, 1, { previousPath: 'src/cache.ts', status: 'renamed' });
    const back = file('src/cache.ts', 5, 5, { previousPath: 'src/store.ts', status: 'renamed' });
    const partly = (original: typeof moved, undoing: typeof moved) =>
      entryOf(digestOf([cache({ files: [original] }), revert({ files: [undoing] })]), 101).outcome.partlyRevertedBy;
    expect(partly(moved, back)).toBeUndefined();
    expect(partly(moved, file('src/cache.ts'))).toBeUndefined();
    expect(partly(moved, file('src/store.ts'))).toBeUndefined();
    expect(partly(file('src/store.ts'), back)).toBeUndefined();
    expect(partly(moved, file('src/other.ts'))).toBe(105);
  });

  it('is never number 0', () => {
    const digest = digestOf([revert({ title: 'Revert #0', body: 'Fixes #0' })]);
    expect(Digest.safeParse(digest).error?.issues ?? []).toEqual([]);
  });
});
