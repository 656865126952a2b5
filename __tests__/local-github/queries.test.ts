import { aPullRequest, ask, askRepository, aWorld, start } from './support.js';

describe('a query', () => {
  it('is answered with what the world tells of a pull request', async () => {
    const github = await start(
      aWorld([
        aPullRequest(7, {
          labels: ['bug'],
          author: 'dependabot',
          mergedBy: null,
          comments: 3,
          files: [
            { path: 'a', additions: 5, deletions: 0, changeType: 'ADDED' },
            { path: 'b', additions: 1, deletions: 2, changeType: 'RENAMED' },
          ],
          reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: '2026-03-31T09:00:00Z' }],
        }),
      ]),
    );
    const { data, errors } = await askRepository(
      github,
      `pullRequest(number: 7) {
        title url state merged mergedAt baseRefName additions deletions changedFiles isDraft
        author { __typename login ... on User { name } } mergedBy { login }
        files(first: 1) { totalCount pageInfo { hasNextPage } nodes { path changeType additions } }
        labels(first: 5) { nodes { name color } }
        reviews(first: 5) { totalCount nodes { state submittedAt author { login ... on User { name } } } }
        comments { totalCount }
        mergeCommit { oid message }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data.repository.pullRequest).toEqual({
      title: 'Change 7',
      url: `${github.url}/octo/repo/pull/7`,
      state: 'MERGED',
      merged: true,
      mergedAt: '2026-03-31T10:00:00Z',
      baseRefName: 'main',
      additions: 6,
      deletions: 2,
      changedFiles: 2,
      isDraft: false,
      author: { __typename: 'Bot', login: 'dependabot' },
      mergedBy: null,
      files: {
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        nodes: [{ path: 'a', changeType: 'ADDED', additions: 5 }],
      },
      labels: { nodes: [{ name: 'bug', color: 'd73a4a' }] },
      reviews: {
        totalCount: 1,
        nodes: [{ state: 'APPROVED', submittedAt: '2026-03-31T09:00:00Z', author: { login: 'grace', name: null } }],
      },
      comments: { totalCount: 3 },
      mergeCommit: { oid: '7'.padStart(40, 'a'), message: 'Change 7 (#7)' },
    });
  });

  it('reads files, folders and commits of the default branch', async () => {
    const github = await start(
      aWorld([aPullRequest(1, { mergeCommit: { oid: 'b'.repeat(40), message: 'One\n\nMore' } })]),
    );
    const { data } = await askRepository(
      github,
      `defaultBranchRef { name target { ... on Commit { oid } } }
      owners: object(expression: "HEAD:.github/CODEOWNERS") { __typename ... on Blob { text byteSize isBinary isTruncated } }
      onBranch: object(expression: "main:docs/a.md") { ... on Blob { text } }
      folder: object(expression: "HEAD:docs") { ... on Tree { entries { name type } } }
      missing: object(expression: "HEAD:nowhere") { __typename }
      otherBranch: object(expression: "other:docs/a.md") { __typename }
      commit: object(expression: "bbbbbbbb") {
        ... on Commit { oid messageHeadline messageBody associatedPullRequests(first: 1) { nodes { number } } }
      }`,
    );
    expect(data.repository).toEqual({
      defaultBranchRef: { name: 'main', target: { oid: 'b'.repeat(40) } },
      owners: { __typename: 'Blob', text: '* @octo/all\n', byteSize: 12, isBinary: false, isTruncated: false },
      onBranch: { text: 'a' },
      folder: {
        entries: [
          { name: 'a.md', type: 'blob' },
          { name: 'b', type: 'tree' },
        ],
      },
      missing: null,
      otherBranch: null,
      commit: {
        oid: 'b'.repeat(40),
        messageHeadline: 'One',
        messageBody: 'More',
        associatedPullRequests: { nodes: [{ number: 1 }] },
      },
    });
  });

  it('for a repository that is not there is NOT_FOUND', async () => {
    const { data, errors } = await ask(await start(), '{ repository(owner: "no", name: "where") { id } }');
    expect(data).toEqual({ repository: null });
    expect(errors).toMatchObject([
      {
        type: 'NOT_FOUND',
        path: ['repository'],
        message: "Could not resolve to a Repository with the name 'no/where'.",
      },
    ]);
  });

  it('finds a renamed repository under its old name, unless told not to', async () => {
    const github = await start(aWorld([], {}, { renamedFrom: 'octo/old' }));
    const follow = await ask(github, '{ repository(owner: "octo", name: "old") { nameWithOwner } }');
    expect(follow.data.repository.nameWithOwner).toBe('octo/repo');
    const strict = await ask(github, '{ repository(owner: "octo", name: "old", followRenames: false) { id } }');
    expect(strict.errors?.[0]?.type).toBe('NOT_FOUND');
  });

  it('for a field that GitHub does not have is refused in the words of GitHub', async () => {
    const { data, errors } = await askRepository(await start(), 'shoeSize');
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      {
        message: "Field 'shoeSize' doesn't exist on type 'Repository'",
        extensions: { code: 'undefinedField', typeName: 'Repository', fieldName: 'shoeSize' },
      },
    ]);
  });

  it('for a field that GitHub has and this server has not says so', async () => {
    const { errors } = await askRepository(await start(), 'id stargazerCount');
    expect(errors).toMatchObject([
      { path: ['repository', 'stargazerCount'], message: 'local GitHub does not know Repository.stargazerCount yet' },
    ]);
  });

  it.each([
    ['{ viewer { login(a: 1) } }', "Field 'login' doesn't accept argument 'a'"],
    ['{ repository(owner: "o") { id } }', "Field 'repository' is missing required arguments: name"],
    ['query Q($a: Int) { viewer { login } }', 'Variable $a is declared by Q but not used'],
    ['query Q { node(id: $a) { id } }', 'Variable $a is used by Q but not declared'],
    ['{ viewer }', "Field must have selections (field 'viewer' returns User! but has no selections."],
    [
      'query ($q: Int!) { search(query: $q, type: ISSUE) { issueCount } }',
      'Type mismatch on variable $q (Int! / String!)',
    ],
    ['{ ...F }', 'Fragment F was used, but not defined'],
  ])('%s is not valid', async (query, message) => {
    const { status, errors } = await ask(await start(), query);
    expect(status).toBe(200);
    expect(errors?.map(error => error.message).join('\n')).toContain(message);
  });

  it('wants instants as GitHub does, with seconds and a zone', async () => {
    const github = await start();
    const since = (value: string) =>
      askRepository(
        github,
        'issues(filterBy: { since: $since }) { totalCount }',
        { since: value },
        '($since: DateTime)',
      );
    expect((await since('2026-03-30T00:00:00Z')).errors).toBeUndefined();
    expect((await since('2026-03-30T00:00:00+08:00')).errors).toBeUndefined();
    for (const wrong of ['2026-03-30', '2026-03-30T00:00:00', 'yesterday', '2026-13-40T00:00:00Z'])
      expect((await since(wrong)).errors).toMatchObject([
        { message: 'Variable $since of type DateTime was provided invalid value' },
      ]);
  });

  it('pages through files by cursor', async () => {
    const files = Array.from({ length: 150 }, (_, index) => ({
      path: `f${index}`,
      additions: 1,
      deletions: 0,
      changeType: 'ADDED' as const,
    }));
    const github = await start(aWorld([aPullRequest(1, { files })]));
    const page = (after: string | null) =>
      askRepository(
        github,
        'pullRequest(number: 1) { files(first: 100, after: $after) { nodes { path } pageInfo { hasNextPage endCursor } } }',
        { after },
        '($after: String)',
      );
    const first = (await page(null)).data.repository.pullRequest.files;
    const second = (await page(first.pageInfo.endCursor)).data.repository.pullRequest.files;
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...second.nodes]).toEqual(files.map(({ path }) => ({ path })));
    expect((await page('nonsense')).errors?.[0]?.message).toBe('`nonsense` does not appear to be a valid cursor.');
  });

  it('by ids gives null and an error for the one that is not there, and all others', async () => {
    const github = await start(aWorld([aPullRequest(1), aPullRequest(2)]));
    const { data } = await askRepository(github, 'pullRequests(first: 2) { nodes { id } }');
    const [one, two] = data.repository.pullRequests.nodes;
    const { data: found, errors } = await ask(
      github,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on PullRequest { number } } }',
      { ids: [one.id, 'PR_nope', two.id] },
    );
    expect(found.nodes).toEqual([{ number: 1 }, null, { number: 2 }]);
    expect(errors).toMatchObject([{ type: 'NOT_FOUND', path: ['nodes', 1] }]);
  });

  it('tells a deleted author as null', async () => {
    const github = await start(aWorld([aPullRequest(1, { author: null })]));
    const { data } = await askRepository(github, 'pullRequest(number: 1) { author { login } }');
    expect(data.repository.pullRequest.author).toBeNull();
  });

  it('lists pull requests by their last update without a cap', async () => {
    const github = await start(
      aWorld([
        aPullRequest(1, { updatedAt: '2026-04-09T00:00:00Z' }),
        aPullRequest(2, { mergedAt: '2026-04-01T00:00:00Z' }),
        aPullRequest(3, {
          reviews: [{ author: 'grace', state: 'COMMENTED', submittedAt: '2026-04-03T00:00:00Z' }],
        }),
      ]),
    );
    const { data } = await askRepository(
      github,
      'pullRequests(first: 9, states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }) { totalCount nodes { number updatedAt } }',
    );
    expect(data.repository.pullRequests).toEqual({
      totalCount: 3,
      nodes: [
        { number: 1, updatedAt: '2026-04-09T00:00:00Z' },
        { number: 3, updatedAt: '2026-04-03T00:00:00Z' },
        { number: 2, updatedAt: '2026-04-01T00:00:00Z' },
      ],
    });
  });
});
