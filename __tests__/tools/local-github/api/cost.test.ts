import { syntheticWorld } from '../../../../tools/local-github/synthetic.js';
import { ask, askRepository, start } from '../support.js';

const PAGE = `query ($first: Int!) {
  rateLimit { cost remaining limit used nodeCount resetAt }
  search(query: "repo:octo/synthetic is:pr is:merged", type: ISSUE, first: $first) {
    nodes { ... on PullRequest {
      number
      labels(first: 20) { nodes { name } }
      files(first: 100) { nodes { path } }
      reviews(first: 20) { nodes { state } }
      comments { totalCount }
    } }
  }
}`;

describe('the cost of a query', () => {
  it.each([
    [100, 3],
    [49, 1],
    [50, 2],
    [1, 1],
  ])('for %i pull requests with labels, files and reviews is %i points', async (first, points) => {
    const github = await start(syntheticWorld(10));
    const { data } = await ask(github, PAGE, { first });
    expect(data.rateLimit).toMatchObject({ cost: points, limit: 1000, remaining: 1000 - points, used: points });
    expect(data.rateLimit.nodeCount).toBe(first * (1 + 20 + 100 + 20));
    expect(github.requests).toMatchObject([{ points, nodes: Math.min(10, first), variables: { first } }]);
  });

  it('counts a connection once, even if two fragments select it', async () => {
    const { data } = await ask(
      await start(),
      `{ rateLimit { nodeCount } repository(owner: "octo", name: "repo") { ...A ...B } }
      fragment A on Repository { labels(first: 10) { nodes { name } } }
      fragment B on Repository { labels(first: 10) { nodes { color } } }`,
    );
    expect(data.rateLimit.nodeCount).toBe(10);
  });

  it('is limited to 500,000 nodes', async () => {
    const { data, errors } = await askRepository(
      await start(),
      'pullRequests(first: 100) { nodes { labels(first: 100) { nodes { issues(first: 100) { totalCount } } } } }',
    );
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      {
        type: 'MAX_NODE_LIMIT_EXCEEDED',
        message:
          'By the time this query traverses to the issues connection, it is requesting up to 1,000,000 possible nodes which exceeds the maximum limit of 500,000.',
      },
    ]);
  });
});
