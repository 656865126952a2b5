import { aPullRequest, aWorld, gather, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

describe('a list with more than a hundred entries', () => {
  const labels = Array.from({ length: 101 }, (_, n) => ({ name: `label ${n}`, color: 'ededed' }));
  const review = { author: 'grace', state: 'COMMENTED', submittedAt: '2026-03-30T10:00:00Z' } as const;
  const world = aWorld(
    [
      aPullRequest(1, { labels: labels.map(({ name }) => name) }),
      aPullRequest(2, { reviews: Array.from({ length: 101 }, () => review) }),
      aPullRequest(3, { reviewThreads: { total: 101, unresolved: 1 } }),
      aPullRequest(4, {
        labels: labels.slice(1).map(({ name }) => name),
        reviews: Array.from({ length: 100 }, () => review),
        reviewThreads: { total: 100, unresolved: 1 },
      }),
    ],
    { labels },
  );

  it('is reported as cut, with the number of the pull request', async () => {
    const { cutLists } = await gather(world);
    expect(cutLists).toEqual([
      { list: 'labels', pullRequests: [1] },
      { list: 'reviews', pullRequests: [2] },
      { list: 'review-threads', pullRequests: [3] },
    ]);
  });
});
