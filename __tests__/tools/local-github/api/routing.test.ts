import { aPullRequest, ask, aWorld, type Json, start } from '../support.js';

const SECOND = { owner: 'octo', name: 'second' };
const two = () => [aWorld([aPullRequest(1)]), aWorld([aPullRequest(1, { title: 'Of the second' })], SECOND)] as const;

const titleIn = (name: string) => `repository(owner: "octo", name: "${name}") { pullRequest(number: 1) { title id } }`;

describe('a local GitHub with two repositories', () => {
  it('answers each field from the repository that it names, in the order of the query', async () => {
    const github = await start(two());
    const search = 'search(query: "repo:octo/second is:pr is:merged", type: ISSUE, first: 5) { issueCount }';
    const { data, errors } = await ask(github, `{ b: ${titleIn('second')} a: ${titleIn('repo')} ${search} }`);
    expect(errors).toBeUndefined();
    expect(Object.keys(data)).toEqual(['b', 'a', 'search']);
    expect(data).toMatchObject({
      a: { pullRequest: { title: 'Change 1' } },
      b: { pullRequest: { title: 'Of the second' } },
      search: { issueCount: 1 },
    });
  });

  it('finds the right one by an id that it gave out, though both have the same numbers', async () => {
    const github = await start(two());
    const { data } = await ask(github, `{ a: ${titleIn('repo')} b: ${titleIn('second')} }`);
    const [first, second] = [data.a.pullRequest.id, data.b.pullRequest.id];
    expect(first).not.toBe(second);
    const titles = 'query ($id: ID!) { node(id: $id) { ... on PullRequest { title id } } }';
    expect((await ask(github, titles, { id: second })).data.node).toEqual({ title: 'Of the second', id: second });
    expect((await ask(github, titles, { id: first })).data.node).toEqual({ title: 'Change 1', id: first });
  });

  it('writes to the repository of the id', async () => {
    const github = await start(two());
    const { data } = await ask(github, '{ repository(owner: "octo", name: "second") { id } }');
    const { errors } = await ask(
      github,
      'mutation ($input: CreateIssueInput!) { createIssue(input: $input) { issue { id } } }',
      { input: { repositoryId: data.repository.id, title: 'Digest', body: `${data.repository.id} in a text` } },
    );
    expect(errors).toBeUndefined();
    expect(github.states.get('octo/repo')?.issues).toEqual([]);
    // What a person wrote stays as it is.
    expect(github.states.get('octo/second')?.issues).toMatchObject([{ body: `${data.repository.id} in a text` }]);
  });

  it('knows nothing of a third', async () => {
    const { data, errors } = await ask(await start(two()), `{ ${titleIn('third')} a: ${titleIn('repo')} }`);
    expect(data).toMatchObject({ repository: null, a: { pullRequest: { title: 'Change 1' } } });
    expect(errors).toMatchObject([{ type: 'NOT_FOUND', path: ['repository'] }]);
  });

  it('has permissions of their own where they are given', async () => {
    const github = await start(two(), { permissionsIn: { 'octo/second': { 'pull-requests': 'none' } } });
    const { data, errors } = await ask(github, `{ a: ${titleIn('repo')} b: ${titleIn('second')} }`);
    expect(data).toMatchObject({ a: { pullRequest: { title: 'Change 1' } }, b: { pullRequest: null } });
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', path: ['b', 'pullRequest'] }]);
  });

  it('has faults of one of them', async () => {
    const github = await start(two(), { faults: [{ kind: 'status', status: 502, repository: 'octo/second' }] });
    expect((await ask(github, `{ ${titleIn('second')} }`)).status).toBe(502);
    expect((await ask(github, `{ ${titleIn('repo')} }`)).status).toBe(200);
  });

  it('has one allowance of points for all of them', async () => {
    const github = await start(two(), { rateLimit: 2 });
    await ask(github, `{ ${titleIn('repo')} }`);
    await ask(github, `{ ${titleIn('second')} }`);
    expect((await ask(github, `{ ${titleIn('repo')} }`)).errors).toMatchObject([{ type: 'RATE_LIMITED' }]);
  });

  it('has the pages of both', async () => {
    const github = await start(two());
    const page = async (path: string) => (await fetch(`${github.url}${path}`)).text();
    expect(await page('/octo/second/pull/1')).toContain('Of the second');
    expect(await page('/octo/repo/pull/1')).toContain('Change 1');
    expect((await fetch(`${github.url}/octo/third`)).status).toBe(404);
  });
});

describe('the repositories of an owner', () => {
  const LIST =
    'query ($owner: String!, $after: String) { repositoryOwner(login: $owner) { login repositories(first: 2, after: $after, ownerAffiliations: OWNER, orderBy: { field: PUSHED_AT, direction: DESC }) { totalCount pageInfo { hasNextPage endCursor } nodes { nameWithOwner isArchived isFork isPrivate repositoryTopics(first: 5) { nodes { topic { name } } } } } } }';
  const merged = (mergedAt: string) => [aPullRequest(1, { mergedAt })];
  const all = () =>
    [
      aWorld(merged('2026-03-01T00:00:00Z'), { name: 'old', archived: true }),
      aWorld(merged('2026-03-31T00:00:00Z'), { name: 'new', topics: ['web', 'api'] }),
      aWorld(merged('2026-03-15T00:00:00Z'), { name: 'forked', fork: true, private: true }),
      aWorld([], { owner: 'other', name: 'new' }),
    ] as const;

  it('come in pages, those with the latest push first, with what tells them apart', async () => {
    const github = await start(all());
    const first = (await ask(github, LIST, { owner: 'OCTO' })).data.repositoryOwner;
    const { endCursor: after } = first.repositories.pageInfo;
    const second = (await ask(github, LIST, { owner: 'octo', after })).data.repositoryOwner;
    expect(first).toMatchObject({ login: 'octo', repositories: { totalCount: 3, pageInfo: { hasNextPage: true } } });
    expect(second.repositories.pageInfo.hasNextPage).toBe(false);
    const nodes = [...first.repositories.nodes, ...second.repositories.nodes];
    expect(nodes.map((node: Json) => [node.nameWithOwner, node.isArchived, node.isFork, node.isPrivate])).toEqual([
      ['octo/new', false, false, false],
      ['octo/forked', false, true, true],
      ['octo/old', true, false, false],
    ]);
    expect(nodes[0].repositoryTopics.nodes).toEqual([{ topic: { name: 'web' } }, { topic: { name: 'api' } }]);
  });

  it('are none of an account that is not there', async () => {
    expect((await ask(await start(all()), LIST, { owner: 'nobody' })).data).toEqual({ repositoryOwner: null });
  });
});
