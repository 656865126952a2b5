import { PullRequest } from '../../src/domain/pull-request.js';
import {
  AFTER,
  BEFORE,
  begun,
  gatherFrom,
  MONDAY,
  makeRepository,
  removeTemporaryFolders,
  runGit,
  TUESDAY,
  temporaryFolder,
  WEDNESDAY,
  WEEK,
} from './git-history.js';

afterAll(removeTemporaryFolders);

test('the manifests of packages are those of the tree at the end of the period', async () => {
  const repository = begun();
  const files = { 'package.json': '{}\n', 'packages/größe/package.json': '{}\n', 'packages/größe/a.ts': 'a\n' };
  repository.commit({ message: 'Begin (#1)', at: MONDAY, files });
  repository.commit({ message: 'Later (#2)', at: AFTER, files: { 'crates/late/Cargo.toml': '\n' } });
  const { manifests } = await gatherFrom(repository);
  expect(manifests).toEqual(['package.json', 'packages/größe/package.json']);
});

describe('a pull request is told by the commit that merged it', () => {
  test('squashed: number and title from the subject, lines from the diff, time from the committer', async () => {
    const repository = begun();
    const sha = repository.commit({
      message: 'Read faster (#12)\n\nBecause it was slow.\n\nSigned-off-by: Octo',
      at: '2026-03-31T11:00:00+02:00',
      files: { 'README.md': 'one\nthree\nfour\n', 'src/read.ts': 'a\nb\n' },
    });
    const { pullRequests, expected, missing, directPushes } = await gatherFrom(repository, {
      repository: 'octo/reader',
    });
    expect(pullRequests).toEqual([
      {
        number: 12,
        title: 'Read faster',
        body: 'Because it was slow.\n\nSigned-off-by: Octo',
        url: 'https://github.com/octo/reader/pull/12',
        author: { name: 'Octo Cat', bot: false },
        coAuthors: [],
        mergedAt: '2026-03-31T09:00:00Z',
        baseRef: 'main',
        additions: 4,
        deletions: 1,
        files: [
          { path: 'README.md', additions: 2, deletions: 1, status: 'modified' },
          { path: 'src/read.ts', additions: 2, deletions: 0, status: 'added' },
        ],
        filesTotal: 2,
        commitSha: sha,
      },
    ]);
    expect({ expected, missing, directPushes }).toEqual({ expected: 1, missing: [], directPushes: [] });
    expect(PullRequest.strict().safeParse(pullRequests[0]).success).toBe(true);
  });

  test('the last number of a subject counts, and those before it belong to the title', async () => {
    const repository = begun();
    repository.commit({ message: 'Revert "Read faster (#12)" (#34)', at: MONDAY });
    repository.commit({ message: 'Mend what (#34) broke', at: TUESDAY });
    const { pullRequests, directPushes } = await gatherFrom(repository);
    expect(pullRequests.map(({ number, title }) => [number, title])).toEqual([[34, 'Revert "Read faster (#12)"']]);
    expect(directPushes?.map(({ title }) => title)).toEqual(['Mend what (#34) broke']);
  });

  test('merged: the title is the first line of the body, the author is who wrote the branch', async () => {
    const repository = begun();
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit({ message: 'wip', at: BEFORE, author: 'Hu Bo <hubo@example.com>', files: { 'a.txt': 'a\n' } });
    repository.commit({ message: 'done', at: BEFORE, author: 'Hu Bo <hubo@example.com>', files: { 'b.txt': 'b\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ message: 'Meanwhile (#6)', at: MONDAY, files: { 'c.txt': 'c\n' } });
    const message = 'Merge pull request #7 from hubo/topic\n\nAdd two files\n\nBoth are needed.';
    repository.merge('topic', { message, at: TUESDAY, author: 'The Maintainer <m@example.com>' });
    const { pullRequests, newContributors } = await gatherFrom(repository, { repository: 'octo/reader' });
    expect(pullRequests.map(({ number }) => number)).toEqual([6, 7]);
    expect(pullRequests[1]).toMatchObject({
      title: 'Add two files',
      body: 'Both are needed.',
      author: { login: 'hubo', name: 'Hu Bo' },
      files: [{ path: 'a.txt' }, { path: 'b.txt' }],
    });
    // The branch was written before the week, but only came in with it.
    expect(newContributors?.map(({ login }) => login)).toEqual(['hubo']);
  });

  test.each([
    ["the repository's own owner", 'octo/reader', ['Octo', 'Octo']],
    ['an organisation with branches of several people', 'acme/reader', ['octo', 'octo']],
    ['anybody, where the repository has no known owner', undefined, ['ann', 'octo']],
  ])('merged from a branch of %s, its author has no login', async (_, asked, owners) => {
    const repository = begun();
    for (const [at, author] of ['Ann <ann@example.com>', 'Octo Cat <octo@example.com>'].entries()) {
      repository.git('switch', '--quiet', '-c', `topic-${at}`);
      repository.commit({ message: 'done', at: BEFORE, author, files: { [`${at}.txt`]: 'b\n' } });
      repository.git('switch', '--quiet', 'main');
      const message = `Merge pull request #${at + 1} from ${owners[at]}/topic-${at}\n\nAdd`;
      repository.merge(`topic-${at}`, { message, at: TUESDAY });
    }
    const { pullRequests } = await gatherFrom(repository, { repository: asked });
    expect(pullRequests.map(({ author }) => author)).toEqual([
      { name: 'Ann', bot: false },
      { name: 'Octo Cat', bot: false },
    ]);
  });

  test('what came without a pull request is told apart: plain commits, rebased ones, merges of branches', async () => {
    const repository = begun();
    const plain = repository.commit({ message: 'Quick fix', at: MONDAY, files: { 'a.txt': 'a\n' } });
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit({ message: 'On a branch (#5)', at: MONDAY, files: { 'b.txt': 'b\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.merge('topic', { message: "Merge branch 'topic'", at: TUESDAY, author: 'Mia <mia@example.com>' });
    const { pullRequests, directPushes, expected } = await gatherFrom(repository);
    expect([pullRequests, expected]).toEqual([[], 0]);
    expect(directPushes).toEqual([
      { sha: plain, title: 'Quick fix', author: { name: 'Octo Cat', bot: false }, committedAt: MONDAY },
      expect.objectContaining({ title: "Merge branch 'topic'", author: { name: 'Mia', bot: false } }),
    ]);
  });

  test('several commits of one number are one pull request with its files added up', async () => {
    const repository = begun();
    repository.commit({ message: 'First half (#8)', at: MONDAY, files: { 'a.txt': '1\n', 'b.txt': '1\n' } });
    const last = repository.commit({
      message: 'Second half (#8)',
      at: TUESDAY,
      files: { 'a.txt': '1\n2\n', 'b.txt': null },
    });
    const { pullRequests, expected } = await gatherFrom(repository);
    expect(expected).toBe(1);
    expect(pullRequests).toMatchObject([
      {
        number: 8,
        title: 'First half',
        mergedAt: TUESDAY,
        commitSha: last,
        additions: 3,
        deletions: 1,
        files: [
          { path: 'a.txt', additions: 2, status: 'added' },
          { path: 'b.txt', additions: 1, deletions: 1, status: 'removed' },
        ],
      },
    ]);
  });

  test('what git cannot know is absent', async () => {
    const repository = begun();
    repository.commit({ message: 'One (#1)', at: MONDAY });
    const { pullRequests } = await gatherFrom(repository);
    for (const field of ['labels', 'reviews', 'createdAt', 'mergedBy', 'comments', 'url']) {
      expect(pullRequests[0]).not.toHaveProperty(field);
    }
  });
});

describe('the period', () => {
  test('holds its first instant and not the one after its last', async () => {
    const repository = begun();
    repository.commit({ message: 'A second before (#1)', at: '2026-03-29T23:59:59Z' });
    repository.commit({ message: 'At the start (#2)', at: WEEK.start });
    repository.commit({ message: 'In the last second (#3)', at: '2026-04-05T23:59:59Z' });
    repository.commit({ message: 'At the end (#4)', at: WEEK.end });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ number }) => number)).toEqual([2, 3]);
  });

  test('that has not ended is read as far as it has come', async () => {
    const repository = begun();
    repository.commit({ message: 'One (#1)', at: MONDAY });
    repository.commit({ message: 'Two (#2)', at: WEDNESDAY });
    const { pullRequests } = await gatherFrom(repository, { period: { ...WEEK, asOf: TUESDAY } });
    expect(pullRequests.map(({ number }) => number)).toEqual([1]);
  });

  test('is whole even where a commit with an older date lies on top of it', async () => {
    const repository = begun();
    repository.commit({ message: 'Behind (#1)', at: MONDAY });
    repository.commit({ message: 'From a slow clock (#2)', at: '2025-01-01T00:00:00Z' });
    repository.commit({ message: 'In front (#3)', at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ number }) => number)).toEqual([1, 3]);
  });

  test('may be empty where the history goes on after it', async () => {
    const repository = begun();
    repository.commit({ message: 'Later (#1)', at: AFTER });
    const empty = { pullRequests: [], directPushes: [], newContributors: [], expected: 0, missing: [] };
    expect(await gatherFrom(repository)).toMatchObject(empty);
  });

  test('begins with the first commit of all', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'Begin (#1)', at: MONDAY, files: { 'a.txt': 'a\n' } });
    const { pullRequests, newContributors } = await gatherFrom(repository);
    expect(pullRequests).toMatchObject([{ number: 1, additions: 1 }]);
    expect(newContributors).toEqual([{ name: 'Octo Cat', bot: false }]);
  });
});

describe('a bare repository and a git directory', () => {
  test('tell the same as the work tree, .mailmap included', async () => {
    const repository = begun();
    const files = { '.mailmap': 'Octavia Cat <octavia@example.com> <octo@example.com>\n' };
    repository.commit({ message: 'One (#1)\n\nCo-authored-by: Octo Cat <octo@example.com>', at: MONDAY, files });
    const bare = `${temporaryFolder()}/bare.git`;
    runGit('.', ['clone', '--quiet', '--bare', repository.path, bare]);
    const ofWorkTree = await gatherFrom(repository);
    expect(ofWorkTree.pullRequests[0]?.author?.name).toBe('Octavia Cat');
    expect(ofWorkTree.pullRequests[0]?.coAuthors).toEqual([]);
    expect(await gatherFrom({ path: bare })).toEqual(ofWorkTree);
    expect(await gatherFrom({ path: `${repository.path}/.git` })).toEqual(ofWorkTree);
  });
});
