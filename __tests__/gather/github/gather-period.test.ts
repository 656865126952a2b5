import { aPullRequest, aWorld, byNumber, gather, requestCounts, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

describe('gathering a period', () => {
  const world = () =>
    aWorld([
      aPullRequest(1, { checks: 'FAILURE', reviewThreads: { total: 5, unresolved: 2 } }),
      aPullRequest(2, { mergedAt: '2026-03-30T00:00:00Z' }),
      aPullRequest(3, { mergedAt: '2026-04-06T00:00:00Z' }),
    ]);

  it('takes seven requests of one point each for a small week, and one of two', async () => {
    const { github } = await gather(world());
    const charged = github.requests.map(({ operation, points }) => [operation, points]);
    expect(charged.sort()).toEqual([
      ['BranchCommits', 2],
      ['Count', 1],
      ['Count', 1],
      ['Count', 1],
      ['Folders', 1],
      ['MergedPullRequests', 1],
      ['Open', 1],
      ['Slices', 1],
    ]);
  });

  it('includes the start of the period and not its end', async () => {
    const { pullRequests, expected } = await gather(world());
    expect([pullRequests.map(({ number }) => number).sort(), expected]).toEqual([[1, 2], 2]);
  });

  it('reads only pull requests that were merged into the base branch, if there is one', async () => {
    const own = aWorld([aPullRequest(1), aPullRequest(2, { baseRefName: 'release' })]);
    const { pullRequests, expected } = await gather(own, {}, { base: 'release' });
    expect([pullRequests.map(({ number }) => number), expected]).toEqual([[2], 1]);
  });

  it('looks twice if the pages have less than was counted, and expects what there is', async () => {
    const { expected, missing, warnings, github } = await gather(world(), {
      faults: [{ kind: 'miscount', by: 3, on: /^Slices$/ }],
    });
    expect([expected, missing, warnings, requestCounts(github).MergedList]).toEqual([2, [], [], 1]);
  });

  it('leaves the history out, with a warning, if it cannot be read', async () => {
    const gathered = await gather(world(), { faults: [{ kind: 'status', status: 502, on: /^Count$/ }] });
    expect(gathered.pullRequests).toHaveLength(2);
    expect(gathered).not.toHaveProperty('history');
    expect(gathered.warnings).toEqual([
      expect.stringMatching(
        /^The history before the period could not be read and is left out: GitHub answered none of the questions/,
      ),
    ]);
  });

  it('fails if the rate limit is used up while the history is read', async () => {
    const faults = [{ kind: 'primary-limit', resetIn: 3000, on: /^Count$/ }] as const;
    await expect(gather(world(), { faults })).rejects.toMatchObject({ kind: 'rate-limited' });
  });

  it('counts the merges of earlier periods', async () => {
    const period = { timeZone: 'UTC', week: null, firstDay: '', lastDay: '', asOf: null };
    const before = [
      { ...period, start: '2026-03-16T00:00:00Z', end: '2026-03-23T00:00:00Z' },
      { ...period, start: '2026-03-23T00:00:00Z', end: '2026-03-30T00:00:00Z' },
    ];
    const earlier = [10, 11].map(number => aPullRequest(number, { mergedAt: '2026-03-29T23:59:59Z' }));
    const { mergedBefore } = await gather(aWorld([aPullRequest(1), ...earlier]), {}, { before });
    expect(mergedBefore).toEqual([0, 2]);
  });

  it('leaves the checks out instead of reporting none if the token may not read them', async () => {
    const own = world();
    own.repository.private = true;
    const gathered = await gather(own, { permissions: { checks: 'none' } });
    expect(byNumber(gathered, 1)).not.toHaveProperty('checks');
  });
});
