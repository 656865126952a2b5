import type { Reference } from '../../../src/domain/gathered.js';
import { aPullRequest, aWorld, connect, requestCounts, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const SHA = 'b'.repeat(40);

const world = () =>
  aWorld([
    aPullRequest(1),
    aPullRequest(2, { mergedAt: '2026-02-01T10:00:00Z', title: 'Read "faster" by caching' }),
    aPullRequest(3, { mergedAt: '2026-02-02T10:00:00Z', mergeCommit: { oid: SHA, message: 'Change 3 (#3)' } }),
  ]);

async function lookUp(references: Reference[]) {
  const connection = await connect(world());
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
