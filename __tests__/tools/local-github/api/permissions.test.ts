import { aPullRequest, ask, askRepository, aWorld, createIssue, find, start } from '../support.js';

const FORBIDDEN = { type: 'FORBIDDEN', message: 'Resource not accessible by integration' };
const SCOPE = 'repo:octo/repo is:pr is:merged';

describe('a token', () => {
  it('without issues: write cannot create an issue', async () => {
    const github = await start(aWorld(), { permissions: { issues: 'read' } });
    const { status, data, errors } = await createIssue(github);
    expect(status).toBe(200);
    expect(data).toEqual({ createIssue: null });
    expect(errors).toMatchObject([{ ...FORBIDDEN, path: ['createIssue'] }]);
    expect(github.state.issues).toEqual([]);
  });

  it('without contents: read cannot read a file', async () => {
    const github = await start(aWorld(), { permissions: { contents: 'none' } });
    const { data, errors } = await askRepository(github, 'name object(expression: "HEAD:docs/a.md") { id }');
    expect(data.repository).toEqual({ name: 'repo', object: null });
    expect(errors).toMatchObject([{ ...FORBIDDEN, path: ['repository', 'object'] }]);
  });

  it('without pull-requests: read gets null for each pull request that a search finds', async () => {
    const github = await start(aWorld([aPullRequest(1), aPullRequest(2)]), {
      permissions: { 'pull-requests': 'none' },
    });
    const { data, errors } = await ask(
      github,
      `{ search(query: "${SCOPE}", type: ISSUE, first: 5) { issueCount nodes { __typename } } repository(owner: "octo", name: "repo") { pullRequest(number: 1) { id } } }`,
    );
    expect(data).toEqual({ search: { issueCount: 2, nodes: [null, null] }, repository: { pullRequest: null } });
    expect(errors).toHaveLength(3);
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...FORBIDDEN, path: ['search', 'nodes', 0] }),
        expect.objectContaining({ ...FORBIDDEN, path: ['repository', 'pullRequest'] }),
      ]),
    );
  });

  it('without pull-requests: read finds nothing in a private repository', async () => {
    const world = aWorld([aPullRequest(1)], { private: true });
    expect(await find(await start(world, { permissions: { 'pull-requests': 'none' } }), SCOPE)).toEqual([]);
    expect(await find(await start(world, { permissions: { issues: 'none' } }), SCOPE)).toEqual([]);
    expect(await find(await start(world), SCOPE)).toEqual([1]);
  });

  it('without pull-requests: read is refused what a private repository lists', async () => {
    const github = await start(aWorld([aPullRequest(1)], { private: true }), {
      permissions: { 'pull-requests': 'none' },
    });
    const { data, errors } = await askRepository(
      github,
      'pullRequests(first: 1) { totalCount } pullRequest(number: 1) { id }',
    );
    expect(data.repository).toBeNull();
    expect(errors).toMatchObject([FORBIDDEN]);
  });

  it.each([
    ['issues', 'issues(first: 1) { nodes { id } }'],
    ['discussions', 'discussions(first: 1) { nodes { id } }'],
    ['discussions', 'discussionCategories(first: 1) { nodes { id } }'],
  ])('without %s: read cannot list %s', async (scope, field) => {
    const { errors } = await askRepository(await start(aWorld(), { permissions: { [scope]: 'none' } }), field);
    expect(errors).toMatchObject([FORBIDDEN]);
  });

  it('without discussions: write cannot create a discussion', async () => {
    const github = await start(aWorld(), { permissions: { discussions: 'read' } });
    const { data } = await askRepository(github, 'id discussionCategories(first: 1) { nodes { id } }');
    const { errors } = await ask(
      github,
      'mutation ($input: CreateDiscussionInput!) { createDiscussion(input: $input) { discussion { id } } }',
      {
        input: {
          repositoryId: data.repository.id,
          categoryId: data.repository.discussionCategories.nodes[0].id,
          title: 'T',
          body: 'B',
        },
      },
    );
    expect(errors).toMatchObject([{ ...FORBIDDEN, path: ['createDiscussion'] }]);
  });
});

describe('an archived repository', () => {
  it('rejects writes', async () => {
    const { errors } = await createIssue(await start(aWorld([], { archived: true })));
    expect(errors).toMatchObject([{ type: 'UNPROCESSABLE', message: 'Repository was archived so is read-only.' }]);
  });
});
