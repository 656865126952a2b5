import type { LocalGitHubOptions } from '../../../tools/local-github/index.js';
import { aPullRequest, aWorld, byNumber, gather, requestCounts, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const files = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    path: `src/${n}.ts`,
    additions: 1,
    deletions: 0,
    changeType: 'ADDED' as const,
  }));

const counted = async (counts: readonly number[], options: LocalGitHubOptions = {}) => {
  const gathered = await gather(
    aWorld(counts.map((count, n) => aPullRequest(n + 1, { files: files(count) }))),
    options,
  );
  return { ...gathered, counts: counts.map((_, n) => new Set(byNumber(gathered, n + 1)?.files.map(f => f.path)).size) };
};

describe('a pull request with more than a hundred files', () => {
  it('has all of them, a hundred of each pull request per round', async () => {
    const { counts, github } = await counted([100, 101, 250]);
    expect(counts).toEqual([100, 101, 250]);
    expect(requestCounts(github).FurtherFiles).toBe(2);
  });

  it('shares a request with nine others', async () => {
    const { counts, github } = await counted(Array.from({ length: 11 }, () => 101));
    expect(new Set(counts)).toEqual(new Set([101]));
    expect(requestCounts(github).FurtherFiles).toBe(2);
  });

  it('has all of them even if GitHub finds a request for several pull requests too heavy', async () => {
    const faults = [{ kind: 'status', status: 502, on: /FurtherFiles/, times: 1 }] as const;
    const { counts, github } = await counted([101, 101, 101], { faults });
    expect(counts).toEqual([101, 101, 101]);
    expect(requestCounts(github).FurtherFiles).toBe(3);
  });

  it('keeps the first hundred if GitHub does not answer for the rest', async () => {
    const faults = [{ kind: 'status', status: 502, on: /FurtherFiles/ }] as const;
    const gathered = await counted([150], { faults });
    expect(gathered.counts).toEqual([100]);
    expect(byNumber(gathered, 1)?.filesTotal).toBe(150);
  });

  it('keeps the first hundred if it is deleted before the rest is read', async () => {
    const faults = [
      {
        kind: 'meanwhile',
        on: /FurtherFiles/,
        times: 1,
        change: (store: { pullRequestsByNumber: Map<number, unknown> }) => store.pullRequestsByNumber.delete(1),
      },
    ] as const;
    expect((await counted([150, 150], { faults })).counts).toEqual([100, 150]);
  });
});
