import { analyze } from '../../../src/analyze/index.js';
import { analysisOf, digestOf, entryOf, reportOf } from '../../support/digest.js';
import { at, file, type Moment, person, pullRequest, shaOf } from '../../support/pull-request.js';
import { cache, FILES, GONE, revert, TITLE } from './support.js';

const push = (sha: string, title: string, body: string, moment: Moment) => ({
  sha,
  title,
  body,
  author: person('ada'),
  committedAt: at(moment),
});

const SHA = 'c775325'.padEnd(40, 'a');
/** The digest of #101 and a commit that was pushed on Tuesday. */
const withPush = (title: string, body = '', more = [cache()]) =>
  digestOf(more, { directPushes: [push(SHA, title, body, 'Tue 11:15')] });

describe('a pushed commit that reverts a pull request', () => {
  it.each<[string, string, string]>([
    ['git’s sentence', `Revert "${TITLE} (#101)"`, `This reverts commit ${shaOf(101)}.`],
    ['the number in the title that it quotes', `Revert "${TITLE} (#101)"`, ''],
    ['the title', `Revert "${TITLE}"`, ''],
    ['the title without quotation marks', `Revert ${TITLE}`, ''],
    ['the title of a merge commit', 'Revert "Merge pull request #101 from mona/cache"', ''],
    ['a number', 'Roll back #101', ''],
    ['an abbreviated commit', `Reverts ${shaOf(101).slice(0, 8)}`, ''],
    ['a commit in the message alone', 'Unbreak the pages', `This reverts commit ${shaOf(101)}.`],
    ['a number in the message alone', 'Unbreak the pages', 'Reverts octo/house#101'],
    ['a footer', 'revert: the cache', `Refs: ${shaOf(101).slice(0, 9)}`],
    ['several commits', 'Revert both', `This reverts commits ${shaOf(7)} and ${shaOf(101)}.`],
  ])('is found by %s', (_, title, body) => {
    const digest = withPush(title, body);
    expect(entryOf(digest, 101).outcome).toEqual({ revertedByCommit: SHA, revertedAfterHours: 25.25 });
    expect(digest.statistics.pushedReverts).toMatchObject([
      { sha: SHA, author: { login: 'ada' }, reverted: [{ number: 101, afterHours: 25.25, mergedInPeriod: true }] },
    ]);
    expect(digest.statistics.reverted.ofPeriod).toEqual([101]);
    expect(digest.statistics.directPushes).toMatchObject([{ sha: SHA, title }]);
    expect(entryOf(digest, 101).findings).toContainEqual({
      signal: 'reverted',
      severity: 'high',
      evidence: { commits: [SHA], counts: { hours: 25.25 } },
    });
  });

  it('is found as a bot of a merge queue writes it, with the reason, and calls nobody', () => {
    const body = `This reverts commit ${shaOf(7)}.\n\nReverted https://github.com/octo/house/pull/101 on behalf of https://github.com/mona due to failing tests of the pages ([comment](https://github.com/octo/house/pull/101#issuecomment-1))`;
    const digest = withPush(`Revert "${TITLE} (#101)"`, body);
    expect(entryOf(digest, 101).outcome).toMatchObject({ revertedByCommit: SHA });
    expect(digest.statistics.pushedReverts).toMatchObject([{ reason: expect.stringContaining('failing tests') }]);
    expect(reportOf(digest).markdown).not.toMatch(/@mona/);
  });

  it.each([
    ['a feature', 'Rollback support for pages', ''],
    ['a number of another repository', 'Unbreak the pages', 'Reverts octo/garden#101'],
    ['advice', 'Explain the cache', `Do not revert ${shaOf(101)}`],
  ])('is not %s', (_, title, body) => {
    const digest = withPush(title, body);
    expect(entryOf(digest, 101).outcome).toEqual({});
    expect(digest.statistics).not.toHaveProperty('pushedReverts');
  });

  it('keeps what it reverted from the highlights', () => {
    const important = cache({ title: 'feat!: cache the page of a user', body: 'BREAKING CHANGE: pages are cached.' });
    expect(digestOf([important]).highlights).toEqual([101]);
    expect(withPush(`Revert "${important.title}"`, '', [important]).highlights).toEqual([]);
  });

  describe('of which the files are known', () => {
    const withFiles = (files: typeof FILES, title = `Revert "${TITLE}"`) =>
      digestOf([cache()], { directPushes: [{ ...push(SHA, title, '', 'Tue 11:15'), files }] });

    it('reverts a part of what it names if it changes less than half of it', () => {
      const digest = withFiles(GONE.slice(0, 2));
      expect(entryOf(digest, 101).outcome).toEqual({ partlyRevertedByCommit: SHA });
      expect(digest.statistics.reverted.ofPeriod).toEqual([]);
      expect(entryOf(digest, 101).findings).toContainEqual({
        signal: 'reverted',
        severity: 'medium',
        evidence: { commits: [SHA] },
      });
      expect(digest.highlights).toEqual([]);
      const { markdown } = reportOf(digest);
      expect(markdown).toContain(`, in part, after 25 hours by commit \`${SHA.slice(0, 10)}\``);
      expect(markdown).toContain(`**reverted in part by commit \`${SHA.slice(0, 10)}\`**`);
    });

    it('reverts all of it if it changes most of it, and has no files in the digest', () => {
      const digest = withFiles(GONE);
      expect(entryOf(digest, 101).outcome).toEqual({ revertedByCommit: SHA, revertedAfterHours: 25.25 });
      expect(digest.statistics.directPushes?.[0]).not.toHaveProperty('files');
      expect(digest.statistics.pushedReverts?.[0]).not.toHaveProperty('files');
    });

    it('reverts nothing by a verb alone if it changes something else', () => {
      const door = [file('src/door.ts', 0, 30)];
      expect(entryOf(withFiles(door, `Revert ${TITLE}`), 101).outcome).toEqual({});
    });
  });

  it('may revert a pull request of an earlier week', () => {
    const directPushes = [push(SHA, `Revert "${TITLE}"`, '', 'Tue 10:00')];
    const { statistics } = digestOf([], { directPushes, earlier: [cache({ merged: 'last Tue 10:00' })] });
    expect(statistics.reverted.ofEarlier).toEqual([101]);
  });

  it('is told if the number that it names is unknown, but not for a commit, which may be a pushed one', () => {
    expect(withPush('Revert #77').statistics.pushedReverts).toMatchObject([{ reverted: [{ number: 77 }] }]);
    expect(withPush(`Revert ${shaOf(77)}`).statistics).not.toHaveProperty('pushedReverts');
  });

  it('says why', () => {
    const body = `This reverts commit ${shaOf(101)}.\n\nSearches of two words hang when the cache is full.`;
    expect(withPush(`Revert "${TITLE}"`, body).statistics.pushedReverts).toMatchObject([
      { reason: 'Searches of two words hang when the cache is full' },
    ]);
  });

  it('counts for the branch that it was pushed to', () => {
    const backport = cache({ number: 102, baseRef: 'release-1.2', merged: 'Mon 15:00' });
    const digest = withPush(`Revert "${TITLE}"`, '', [cache(), backport]);
    expect(entryOf(digest, 101).outcome).toMatchObject({ revertedByCommit: SHA });
    expect(entryOf(digest, 102).outcome).toEqual({});
  });
});

it('a commit of a clone was pushed to the branch that is read there, which need not be the default one', () => {
  const original = cache({ baseRef: 'next' });
  const title = `Revert ${SHA.slice(0, 9)}`;
  const reland = pullRequest({ number: 107, title, baseRef: 'next', merged: 'Wed 10:00', files: FILES });
  const directPushes = [push(SHA, `Revert "${TITLE}"`, '', 'Tue 10:00')];
  const [gathered, options] = analysisOf([original, reland], { directPushes });
  const clone = { branch: 'next', commits: 3, unnamed: 1, commonestShape: null };
  const digest = analyze({ ...gathered, clone }, options);
  expect(entryOf(digest, 101).outcome).toMatchObject({ revertedByCommit: SHA, relandedBy: 107 });
});

describe('a pull request that reverts a pushed commit', () => {
  it('names the commit, which has no number', () => {
    const pushed = push(SHA, 'Paint the door', '', 'Mon 09:00');
    const title = 'Revert "Paint the door"';
    const { statistics } = digestOf([revert({ title, body: `This reverts commit ${SHA}.` })], {
      directPushes: [pushed],
    });
    expect(statistics.reverts).toMatchObject([{ reverted: [{ number: null, commit: SHA, afterHours: 26.25 }] }]);
  });
});

describe('a chain of pushed commits and pull requests', () => {
  const [first, second, third] = ['1', '2', '3'].map(digit => `${digit}a2b3c4d`.repeat(5)) as [string, string, string];
  const pushes = [
    push(first, `Revert "${TITLE} (#101)"`, `This reverts commit ${shaOf(101)}.`, 'Tue 10:00'),
    push(second, `Reapply "${TITLE} (#101)"`, `This reverts commit ${first}.`, 'Wed 10:00'),
    push(third, `Revert "Reapply "${TITLE} (#101)""`, `This reverts commit ${second}.`, 'Thu 10:00'),
  ];
  const outcome = (count: number) =>
    entryOf(digestOf([cache()], { directPushes: pushes.slice(0, count) }), 101).outcome;

  it('ends where it ends', () => {
    expect(outcome(1)).toEqual({ revertedByCommit: first, revertedAfterHours: 24 });
    expect(outcome(2)).toEqual({ revertedByCommit: first, revertedAfterHours: 24, relandedByCommit: second });
    expect(outcome(3)).toEqual({ revertedByCommit: third, revertedAfterHours: 72 });
  });

  it('may go on in a pull request', () => {
    const title = `Reapply "${TITLE}"`;
    const again = pullRequest({ number: 107, title, merged: 'Wed 10:00', files: FILES });
    const digest = digestOf([cache(), again], { directPushes: pushes.slice(0, 1) });
    expect(entryOf(digest, 101).outcome).toMatchObject({ revertedByCommit: first, relandedBy: 107 });
    expect(digest.statistics.pushedReverts).toMatchObject([{ relandedBy: 107 }]);
  });

  it('may end with a push that takes out what a pull request had brought back', () => {
    const again = pullRequest({ number: 107, title: `Reapply "${TITLE}"`, merged: 'Wed 10:00', files: FILES });
    const last = push(third, `Revert "Reapply "${TITLE}" (#107)"`, '', 'Thu 10:00');
    const digest = digestOf([cache(), revert({ files: GONE }), again], { directPushes: [last] });
    expect(entryOf(digest, 101).outcome).toEqual({ revertedByCommit: third, revertedAfterHours: 72 });
    expect(entryOf(digest, 107).outcome).toMatchObject({ relands: [101], revertedByCommit: third });
  });
});

it('a digest has the same outcomes in whatever order a source gives pushed commits', () => {
  const pushes = [
    push('1a2b3c4d'.repeat(5), `Revert "${TITLE}"`, '', 'Tue 10:00'),
    push('2a2b3c4d'.repeat(5), `Reapply "${TITLE}"`, '', 'Wed 10:00'),
  ];
  const door = pullRequest({ number: 103, files: [file('door.ts', 9, 1)] });
  const of = (directPushes: typeof pushes) => JSON.stringify(digestOf([cache(), door], { directPushes }));
  expect(of([...pushes].reverse())).toBe(of(pushes));
});
