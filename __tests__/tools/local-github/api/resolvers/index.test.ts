import { aPullRequest, ask, askRepository, aWorld, start } from '../../support.js';

describe('a pull request', () => {
  it('has the values of the world', async () => {
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

  it('has the author null for a deleted account', async () => {
    const github = await start(aWorld([aPullRequest(1, { author: null })]));
    const { data } = await askRepository(github, 'pullRequest(number: 1) { author { login } }');
    expect(data.repository.pullRequest.author).toBeNull();
  });
});

describe('a branch', () => {
  it('is there if it is the default one or something was merged into it, and it was not deleted since', async () => {
    const merged = ['release/2.x', 'stack/1'].map((baseRefName, index) => aPullRequest(index + 1, { baseRefName }));
    const github = await start(aWorld(merged, {}, { deletedBranches: ['stack/1'] }));
    const { data } = await askRepository(
      github,
      `main: ref(qualifiedName: "refs/heads/main") { name }
      release: ref(qualifiedName: "refs/heads/release/2.x") { name }
      deleted: ref(qualifiedName: "refs/heads/stack/1") { name }
      wrong: ref(qualifiedName: "refs/heads/mian") { name }`,
    );
    expect(data.repository).toEqual({
      main: { name: 'main' },
      release: { name: 'release/2.x' },
      deleted: null,
      wrong: null,
    });
  });
});

describe('a git object', () => {
  it('can be a file, folder or commit of the default branch', async () => {
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

  it('can be a file that a pull request added, at its merge commit alone', async () => {
    const added = { path: 'new.md', additions: 1, deletions: 0, changeType: 'ADDED' as const, text: 'new' };
    const github = await start(
      aWorld([aPullRequest(1, { files: [added], mergeCommit: { oid: 'b'.repeat(40), message: 'One' } })]),
    );
    const { data } = await askRepository(
      github,
      `atCommit: object(expression: "${'b'.repeat(40)}:new.md") { ... on Blob { text } }
      other: object(expression: "${'b'.repeat(40)}:docs/a.md") { ... on Blob { text } }
      atHead: object(expression: "HEAD:new.md") { id }`,
    );
    expect(data.repository).toEqual({ atCommit: { text: 'new' }, other: { text: 'a' }, atHead: null });
  });
});

describe('a repository', () => {
  it('is NOT_FOUND under another name', async () => {
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

  it('is found under its old name after a rename, unless the query forbids it', async () => {
    const github = await start(aWorld([], {}, { renamedFrom: 'octo/old' }));
    const follow = await ask(github, '{ repository(owner: "octo", name: "old") { nameWithOwner } }');
    expect(follow.data.repository.nameWithOwner).toBe('octo/repo');
    const strict = await ask(github, '{ repository(owner: "octo", name: "old", followRenames: false) { id } }');
    expect(strict.errors?.[0]?.type).toBe('NOT_FOUND');
  });

  it('lists pull requests by their last update', async () => {
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

describe('nodes by id', () => {
  it('are null with an error for an unknown id, and do not affect the others', async () => {
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
});
