import { aPullRequest, ask, askRepository, aWorld, createIssue, find, start } from './support.js';

const FORBIDDEN = { type: 'FORBIDDEN', message: 'Resource not accessible by integration' };
const SCOPE = 'repo:octo/repo is:pr is:merged';

describe('a token', () => {
  it('that was revoked is answered with 401', async () => {
    const github = await start();
    const response = await fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: 'token bad-token' },
      body: '{"query":"{ viewer { login } }"}',
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ message: 'Bad credentials' });
  });

  it('has to be there', async () => {
    const github = await start();
    expect((await fetch(github.graphqlUrl, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  it('without issues: write creates no issue', async () => {
    const github = await start(aWorld(), { permissions: { issues: 'read' } });
    const { status, data, errors } = await createIssue(github);
    expect(status).toBe(200);
    expect(data).toEqual({ createIssue: null });
    expect(errors).toMatchObject([{ ...FORBIDDEN, path: ['createIssue'] }]);
    expect(github.state.issues).toEqual([]);
  });

  it('without contents: read sees no file', async () => {
    const github = await start(aWorld(), { permissions: { contents: 'none' } });
    const { data, errors } = await askRepository(github, 'name object(expression: "HEAD:docs/a.md") { id }');
    expect(data.repository).toEqual({ name: 'repo', object: null });
    expect(errors).toMatchObject([{ ...FORBIDDEN, path: ['repository', 'object'] }]);
  });

  it('without pull-requests: read gets null for each that a search finds', async () => {
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

  it('without pull-requests: read finds none at all in a private repository', async () => {
    const world = aWorld([aPullRequest(1)], { private: true });
    expect(await find(await start(world, { permissions: { 'pull-requests': 'none' } }), SCOPE)).toEqual([]);
    expect(await find(await start(world), SCOPE)).toEqual([1]);
  });

  it.each([
    ['issues', 'issues(first: 1) { nodes { id } }'],
    ['discussions', 'discussions(first: 1) { nodes { id } }'],
    ['discussions', 'discussionCategories(first: 1) { nodes { id } }'],
  ])('without %s: read cannot list %s', async (scope, field) => {
    const { errors } = await askRepository(await start(aWorld(), { permissions: { [scope]: 'none' } }), field);
    expect(errors).toMatchObject([FORBIDDEN]);
  });

  it('without discussions: write starts no discussion', async () => {
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

describe('a repository', () => {
  it('that is archived takes no writes', async () => {
    const { errors } = await createIssue(await start(aWorld([], { archived: true })));
    expect(errors).toMatchObject([{ type: 'UNPROCESSABLE', message: 'Repository was archived so is read-only.' }]);
  });

  it('with issues switched off takes none and lists none', async () => {
    const github = await start(aWorld([], { hasIssues: false }));
    expect((await createIssue(github)).errors).toMatchObject([
      { message: 'Issues has been disabled in this repository.' },
    ]);
    const { data, errors } = await askRepository(github, 'hasIssuesEnabled issues(first: 1) { totalCount }');
    expect(errors).toBeUndefined();
    expect(data.repository).toEqual({ hasIssuesEnabled: false, issues: { totalCount: 0 } });
  });

  it('with discussions switched off has no categories', async () => {
    const github = await start(aWorld([], { hasDiscussions: false }));
    const { data } = await askRepository(
      github,
      'hasDiscussionsEnabled discussionCategories(first: 9) { nodes { id } }',
    );
    expect(data.repository).toEqual({ hasDiscussionsEnabled: false, discussionCategories: { nodes: [] } });
  });
});
