import { PullRequest } from '../../../src/domain/pull-request.js';
import { BEFORE, MONDAY, removeTemporaryFolders, TUESDAY } from '../support.js';
import { gatherFrom, repositoryWithHistory } from './support.js';

afterAll(removeTemporaryFolders);

describe('a squashed pull request', () => {
  it('has its number and title from the subject, its lines from the diff and its time from the committer', async () => {
    const repository = repositoryWithHistory();
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

  it('leaves out the fields that git does not know', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'One (#1)', at: MONDAY });
    const { pullRequests } = await gatherFrom(repository);
    for (const field of ['labels', 'reviews', 'createdAt', 'mergedBy', 'comments', 'url']) {
      expect(pullRequests[0]).not.toHaveProperty(field);
    }
  });
});

describe('a pull request with a merge commit', () => {
  it('has its title from the body of the commit, and the author of the branch', async () => {
    const repository = repositoryWithHistory();
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
    // The branch was written before the week, but reached the base branch in it.
    expect(newContributors?.map(({ login }) => login)).toEqual(['hubo']);
  });

  it.each([
    ['an organization that has no part of the author’s name', 'acme/reader', ['Shopify', 'Shopify-Lab']],
    ["the repository's own owner", 'octo/reader', ['Octo', 'Octo']],
    ['an organization with branches of several people', 'acme/reader', ['octo', 'octo']],
    ['anybody, if the owner of the repository is unknown', undefined, ['ann', 'octo']],
  ])('does not use the owner of its branch as a login if that is %s', async (_, requested, owners) => {
    const repository = repositoryWithHistory();
    for (const [index, author] of ['Ann <ann@example.com>', 'Octo Cat <octo@example.com>'].entries()) {
      repository.git('switch', '--quiet', '-c', `topic-${index}`);
      repository.commit({ message: 'done', at: BEFORE, author, files: { [`${index}.txt`]: 'b\n' } });
      repository.git('switch', '--quiet', 'main');
      const message = `Merge pull request #${index + 1} from ${owners[index]}/topic-${index}\n\nAdd`;
      repository.merge(`topic-${index}`, { message, at: TUESDAY });
    }
    const { pullRequests } = await gatherFrom(repository, { repository: requested });
    expect(pullRequests.map(({ author }) => author)).toEqual([
      { name: 'Ann', bot: false },
      { name: 'Octo Cat', bot: false },
    ]);
  });
});

describe('direct pushes', () => {
  it('are plain commits, rebased ones and merges of branches', async () => {
    const repository = repositoryWithHistory();
    const plain = repository.commit({ message: 'Quick fix', at: MONDAY, files: { 'a.txt': 'a\n' } });
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit({ message: 'On a branch', at: MONDAY, files: { 'b.txt': 'b\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.merge('topic', { message: "Merge branch 'topic'", at: TUESDAY, author: 'Mia <mia@example.com>' });
    const { pullRequests, directPushes, expected } = await gatherFrom(repository);
    expect([pullRequests, expected]).toEqual([[], 0]);
    expect(directPushes).toEqual([
      { sha: plain, title: 'Quick fix', body: '', author: { name: 'Octo Cat', bot: false }, committedAt: MONDAY },
      expect.objectContaining({ title: "Merge branch 'topic'", author: { name: 'Mia', bot: false } }),
    ]);
  });
});

describe('a commit that reverts what landed under its own number', () => {
  it('was pushed, and is no part of the pull request', async () => {
    const repository = repositoryWithHistory();
    const landed = repository.commit({ message: 'Merge the parsers (#9)', at: MONDAY, files: { 'a.txt': '1\n2\n' } });
    const reverted = repository.commit({
      message: `PR #9: Merge the parsers\n\nMerging this change closes #9\n\nReverts ${landed}`,
      at: TUESDAY,
      files: { 'a.txt': '' },
    });
    const { pullRequests, directPushes } = await gatherFrom(repository);
    expect(pullRequests).toEqual([
      expect.objectContaining({ number: 9, commitSha: landed, additions: 2, deletions: 0 }),
    ]);
    expect(directPushes?.map(({ sha }) => sha)).toEqual([reverted]);
  });
});

describe('a commit that repeats the title and number of what it takes back', () => {
  const files = { 'a.txt': '1\n2\n' };
  const gone = { 'a.txt': '' };

  it.each([
    'Revert Merge the parsers (#9)',
    'Revert: Merge the parsers (#9)',
    'revert(parser): merge the parsers (#9)',
    '[Revert] Merge the parsers (#9)',
    'Revert "Merge the parsers" (#9)',
    'Back out the parsers (#9)',
  ])('was pushed: %s', async message => {
    const repository = repositoryWithHistory();
    const landed = repository.commit({ message: 'Merge the parsers (#9)', at: MONDAY, files });
    const reverted = repository.commit({ message, at: TUESDAY, files: gone });
    const { pullRequests, directPushes } = await gatherFrom(repository);
    expect(pullRequests).toMatchObject([
      { number: 9, title: 'Merge the parsers', commitSha: landed, additions: 2, deletions: 0 },
    ]);
    expect(directPushes?.map(({ sha }) => sha)).toEqual([reverted]);
  });

  it('was pushed too if the pull request landed weeks before', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Merge the parsers (#9)', at: BEFORE, files });
    const reverted = repository.commit({ message: 'Revert Merge the parsers (#9)', at: MONDAY, files: gone });
    const { pullRequests, directPushes } = await gatherFrom(repository);
    expect([pullRequests, directPushes?.map(({ sha }) => sha)]).toEqual([[], [reverted]]);
  });

  it('and then again takes back and brings back the same pull request', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Merge the parsers (#9)', at: MONDAY, files });
    const shas = ['Revert Merge the parsers (#9)', 'Reland Merge the parsers (#9)'].map((message, index) =>
      repository.commit({ message, at: TUESDAY, files: index === 0 ? gone : files }),
    );
    expect((await gatherFrom(repository)).directPushes?.map(({ sha }) => sha)).toEqual(shas);
  });

  it('is a pull request if nothing else has its number', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Merge the parsers (#8)', at: MONDAY, files });
    repository.commit({ message: 'Revert Merge the parsers (#9)', at: TUESDAY, files: gone });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ number, title }) => [number, title])).toEqual([
      [8, 'Merge the parsers'],
      [9, 'Revert Merge the parsers'],
    ]);
  });
});

describe('the files of a pushed commit', () => {
  it('are known if it may revert something', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Speed up', at: MONDAY, files: { 'a.txt': '1\n2\n' } });
    repository.commit({ message: 'Unbreak\n\nThis rolls back #7.', at: TUESDAY, files: { 'a.txt': '1\n' } });
    const { directPushes } = await gatherFrom(repository);
    expect(directPushes?.map(({ files }) => files)).toEqual([
      undefined,
      [{ path: 'a.txt', additions: 0, deletions: 1, status: 'modified' }],
    ]);
  });
});

describe('a revert in several commits', () => {
  it('says all that they revert', async () => {
    const repository = repositoryWithHistory();
    const [one, two] = ['1'.repeat(40), '2'.repeat(40)];
    repository.commit({ message: `Revert "A" (#9)\n\nThis reverts commit ${one}.`, at: MONDAY, files: { a: '1\n' } });
    repository.commit({ message: `Revert "B" (#9)\n\nThis reverts commit ${two}.`, at: TUESDAY, files: { b: '1\n' } });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[0]?.body).toBe(`This reverts commit ${one}.\n\nThis reverts commit ${two}.`);
  });

  it('on a branch says what they revert, if its description does not', async () => {
    const repository = repositoryWithHistory();
    const sha = '1'.repeat(40);
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit({ message: `Revert "A"\n\nThis reverts commit ${sha}.`, at: MONDAY, files: { a: '1\n' } });
    repository.git('switch', '--quiet', 'main');
    const message = 'Merge pull request #9 from ann/topic\n\nRevert the cache\n\nIt was wrong.';
    repository.merge('topic', { message, at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[0]).toMatchObject({
      title: 'Revert the cache',
      body: `It was wrong.\n\nThis reverts commit ${sha}.`,
    });
  });
});

describe('the login that a merge names', () => {
  const merged = async (login: string) => {
    const repository = repositoryWithHistory();
    repository.git('switch', '--quiet', '-c', 'topic');
    const [dario, anton] = ['Dario Nile <dario@example.com>', 'Anton Smee <a@example.com>'];
    for (const [step, author] of [dario, dario, anton].entries())
      repository.commit({ message: `Step ${step}`, at: MONDAY, author, files: { [`${step}.txt`]: 'a\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.merge('topic', { message: `Merge #12\n\n12: Twelve r=bob a=${login}`, at: TUESDAY });
    return (await gatherFrom(repository)).pullRequests[0];
  };

  it('is of the author whom it resembles, and not of whoever else wrote most', async () => {
    expect((await merged('smeeanton'))?.author).toEqual({ name: 'Dario Nile', bot: false });
    expect((await merged('dario'))?.author).toEqual({ login: 'dario', name: 'Dario Nile', bot: false });
  });
});

describe('a backport with the same number that was merged forward', () => {
  it('adds no lines', async () => {
    const repository = repositoryWithHistory();
    repository.git('switch', '--quiet', '-c', 'stable');
    repository.commit({ message: 'Fix it (#9)', at: MONDAY, files: { 'stable.txt': 'a\nb\nc\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ message: 'Fix it (#9)', at: MONDAY, files: { 'a.txt': 'a\n' } });
    repository.merge('stable', { message: "Merge branch 'stable'", at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests).toEqual([expect.objectContaining({ number: 9, additions: 1, deletions: 0 })]);
  });
});

describe('a batch of pull requests', () => {
  it('does not give the co-authors of all to each', async () => {
    const repository = repositoryWithHistory();
    const message =
      'Merge #12 #13\n\n12: Twelve r=bob a=ann\n\n13: Thirteen r=bob a=tom\n\nCo-authored-by: Zoe Kim <zoe@example.com>';
    repository.commit({ message, at: TUESDAY, files: { a: '1\n' } });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ number, coAuthors }) => [number, coAuthors])).toEqual([
      [12, []],
      [13, []],
    ]);
  });
});

describe('several commits with the same number', () => {
  it('are one pull request whose files are added up', async () => {
    const repository = repositoryWithHistory();
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
});
