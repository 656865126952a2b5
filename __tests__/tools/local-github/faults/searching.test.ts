import { aPullRequest, ask, askRepository, aWorld, find, sixPullRequests, start } from '../support.js';

const SCOPE = 'repo:octo/repo is:pr is:merged';
const issue = { number: 9, title: 'Broken', body: '', author: 'ada', createdAt: '2026-03-30T00:00:00Z', closed: false };

describe('the fault short-search', () => {
  it('finds no pull request, while everything else is whole', async () => {
    const world = { ...sixPullRequests(), issues: [issue] };
    const github = await start(world, { faults: [{ kind: 'short-search' }] });
    const count = `{ search(query: "${SCOPE}", type: ISSUE, first: 5) { issueCount nodes { __typename } } }`;
    expect((await ask(github, count)).data).toEqual({ search: { issueCount: 0, nodes: [] } });
    expect(await find(github, 'repo:octo/repo is:issue')).toEqual([9]);
    const { data } = await askRepository(
      github,
      'pullRequests(first: 1) { totalCount } pullRequest(number: 3) { number } object(expression: "HEAD") { ... on Commit { history { totalCount } } }',
    );
    expect(data.repository).toEqual({
      pullRequests: { totalCount: 6 },
      pullRequest: { number: 3 },
      object: { history: { totalCount: 6 } },
    });
  });

  it('can lack some of them, always the same, in counts and results', async () => {
    const github = await start(sixPullRequests(), { faults: [{ kind: 'short-search', lacks: 3 }] });
    for (const query of [SCOPE, `${SCOPE} author:ada`]) {
      expect((await find(github, query)).sort()).toEqual([1, 2, 4, 5]);
      const { data } = await ask(github, `{ search(query: "${query}", type: ISSUE) { issueCount } }`);
      expect(data.search.issueCount).toBe(4);
    }
  });
});

it('the fault private-profile finds nothing by the author, without an error', async () => {
  const world = aWorld([aPullRequest(1, { author: 'ada' }), aPullRequest(2, { author: 'ada-lovelace' })]);
  const github = await start(world, { faults: [{ kind: 'private-profile', logins: ['ada'] }] });
  expect(await find(github, `${SCOPE} author:Ada`)).toEqual([]);
  expect(github.requests.at(-1)?.faults).toEqual(['private-profile']);
  expect(await find(github, `${SCOPE} author:ada-lovelace`)).toEqual([2]);
  expect(github.requests.at(-1)?.faults).toEqual([]);
  expect((await find(github, SCOPE)).sort()).toEqual([1, 2]);
});
