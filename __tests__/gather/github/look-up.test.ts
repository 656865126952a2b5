import type { Reference } from '../../../src/domain/gathered.js';
import type { World } from '../../../tools/local-github/world.js';
import { aPullRequest, aWorld, connect, requestCounts, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const SHA = 'b'.repeat(40);

const world = () =>
  aWorld([
    aPullRequest(1),
    aPullRequest(2, { mergedAt: '2026-02-01T10:00:00Z', title: 'Read "faster" by caching' }),
    aPullRequest(3, { mergedAt: '2026-02-02T10:00:00Z', mergeCommit: { oid: SHA, message: 'Change 3 (#3)' } }),
  ]);

type Commit = NonNullable<World['commits']>[number];
const aCommit = (digit: string, more: Partial<Commit>): Commit => ({
  oid: digit.repeat(40),
  message: 'wip',
  author: 'ada',
  committedDate: '2026-01-31T10:00:00Z',
  ...more,
});

async function lookUp(references: Reference[], of = world()) {
  const connection = await connect(of);
  await connection.source.open();
  const pullRequests = await connection.source.lookUp(references);
  return { numbers: pullRequests.map(({ number }) => number).sort(), pullRequests, ...connection };
}

describe('the look-up of an earlier pull request on GitHub', () => {
  it('finds it by number, with its files', async () => {
    const { pullRequests } = await lookUp([{ number: 2 }]);
    expect(pullRequests).toMatchObject([
      { number: 2, mergedAt: '2026-02-01T10:00:00Z', files: [{ path: 'src/a.ts' }] },
    ]);
  });

  it('finds it by the SHA of its commit', async () => {
    expect((await lookUp([{ sha: SHA }])).numbers).toEqual([3]);
  });

  it('finds it by a commit of its branch, which the pull request then has', async () => {
    const ofBranch = world();
    ofBranch.commits = [aCommit('d', { pullRequest: 2 }), aCommit('e', { pullRequest: 2 })];
    const { pullRequests } = await lookUp([{ sha: 'd'.repeat(9) }, { number: 2 }, { sha: 'e'.repeat(40) }], ofBranch);
    expect(pullRequests).toMatchObject([{ number: 2, branchCommits: ['d'.repeat(40), 'e'.repeat(40)] }]);
    expect((await lookUp([{ sha: SHA }])).pullRequests[0]).not.toHaveProperty('branchCommits');
  });

  it('finds the pull request that brought a commit first, not the release that merged it again', async () => {
    const released = world();
    released.commits = [aCommit('d', { pullRequest: 2, alsoIn: [3] })];
    expect((await lookUp([{ sha: 'd'.repeat(40) }], released)).numbers).toEqual([2]);
  });

  it('finds a pull request of the period only by a commit of its branch', async () => {
    const ofPeriod = world();
    ofPeriod.commits = [aCommit('d', { pullRequest: 1 })];
    const { pullRequests } = await lookUp([{ number: 1 }, { sha: 'd'.repeat(40) }], ofPeriod);
    expect(pullRequests).toMatchObject([{ number: 1, branchCommits: ['d'.repeat(40)] }]);
  });

  it('finds it by title, also with quotes in it or cut with an ellipsis', async () => {
    expect((await lookUp([{ title: 'Read "faster" by caching' }])).numbers).toEqual([2]);
    expect((await lookUp([{ title: 'Read "faster" by…' }])).numbers).toEqual([2]);
  });

  it('does not return pull requests of the period', async () => {
    expect((await lookUp([{ number: 1 }, { title: 'Change 1' }])).numbers).toEqual([]);
  });

  it('leaves out references that GitHub does not know', async () => {
    expect((await lookUp([{ number: 99 }, { sha: 'c'.repeat(40) }, { number: 2 }])).numbers).toEqual([2]);
  });

  it('asks about ten references per request, and returns each pull request once', async () => {
    const { numbers, github } = await lookUp(Array.from({ length: 11 }, () => ({ number: 2 })));
    expect(numbers).toEqual([2]);
    expect(requestCounts(github).LookUp).toBe(2);
  });
});
