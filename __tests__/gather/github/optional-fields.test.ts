import { aPullRequest, aWorld, byNumber, gather, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const world = () => aWorld([aPullRequest(1, { checks: 'FAILURE', reviewThreads: { total: 5, unresolved: 2 } })]);
const older = { enterprise: true, withoutFields: ['PullRequest.statusCheckRollup'] };

describe('a field that this GitHub does not have', () => {
  it('is left out with a warning, and the others are read', async () => {
    const gathered = await gather(world(), older);
    expect(gathered.github.graphqlUrl).toMatch(/\/api\/graphql$/);
    expect(byNumber(gathered, 1)).not.toHaveProperty('checks');
    expect(byNumber(gathered, 1)?.reviewThreads).toEqual({ total: 5, unresolved: 2 });
    expect(gathered.missingFields).toEqual(['PullRequest.statusCheckRollup']);
    expect(gathered.warnings).toEqual([
      'PullRequest.statusCheckRollup is left out of the digest. This GitHub does not know it.',
    ]);
  });

  it('can be one of several', async () => {
    const withoutFields = [...older.withoutFields, 'PullRequest.reviewThreads'];
    const gathered = await gather(world(), { ...older, withoutFields });
    expect(byNumber(gathered, 1)).toMatchObject({ number: 1, labels: [] });
    expect(byNumber(gathered, 1)).not.toHaveProperty('reviewThreads');
    expect(gathered.missingFields).toEqual(['PullRequest.reviewThreads', 'PullRequest.statusCheckRollup']);
  });

  it('ends the run if a digest cannot do without it', async () => {
    await expect(gather(world(), { ...older, withoutFields: ['PullRequest.mergedAt'] })).rejects.toThrow(
      "Field 'mergedAt' doesn't exist on type 'PullRequest'",
    );
  });
});

describe('a field that the token may not read', () => {
  it('is left out with a warning, without a further request', async () => {
    const own = world();
    own.repository.private = true;
    const gathered = await gather(own, { permissions: { checks: 'none' } });
    expect(byNumber(gathered, 1)).not.toHaveProperty('checks');
    expect(gathered.missingFields).toEqual(['PullRequest.statusCheckRollup']);
    expect(gathered.warnings).toEqual([
      'PullRequest.statusCheckRollup is left out of the digest. The token may not read it (Resource not accessible by integration). ' +
        'To have it, add `checks: read` and `statuses: read` to the permissions of the token.',
    ]);
    expect(gathered.github.requests.filter(({ operation }) => operation === 'MergedPullRequests')).toHaveLength(1);
  });
});
