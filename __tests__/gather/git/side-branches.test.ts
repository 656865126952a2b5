import { BEFORE, MONDAY, removeTemporaryFolders, TUESDAY, WEDNESDAY } from '../support.js';
import { cloneOf, gatherFrom, makeRepository, repositoryWithHistory, type TestRepository } from './support.js';

afterAll(removeTemporaryFolders);

const ANN = 'Ann <ann@example.com>';
const BOB = 'Bob <bob@example.com>';
const lines = (count: number) => 'x\n'.repeat(count);

function branch(repository: TestRepository, name: string, from = 'main'): void {
  repository.git('switch', '--quiet', '-c', name, from);
}

describe('the lines of a merged pull request', () => {
  it('are counted from the merge base, as GitHub does', async () => {
    const repository = repositoryWithHistory();
    branch(repository, 'topic');
    repository.commit({ message: 'Add', at: BEFORE, author: ANN, files: { 'a.txt': lines(3), 'same.txt': 'x\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ message: 'Meanwhile (#6)', at: MONDAY, files: { 'same.txt': 'x\n', 'c.txt': lines(9) } });
    repository.merge('topic', { message: 'Merge pull request #7 from ann/topic\n\nAdd', at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    // The merge itself changes a.txt alone.
    expect(pullRequests[1]?.files.map(({ path, additions }) => [path, additions])).toEqual([
      ['a.txt', 3],
      ['same.txt', 1],
    ]);
  });

  it('leave out what the branch took over from main, several times and from before the period', async () => {
    const repository = repositoryWithHistory();
    branch(repository, 'topic');
    repository.commit({ message: 'Add', at: BEFORE, author: ANN, files: { 'a.txt': lines(3) } });
    for (const [number, at] of [
      [4, BEFORE],
      [5, BEFORE],
      [6, MONDAY],
    ] as const) {
      repository.git('switch', '--quiet', 'main');
      repository.commit({ message: `Meanwhile (#${number})`, at, files: { [`${number}.txt`]: lines(9) } });
      repository.git('switch', '--quiet', 'topic');
      repository.merge('main', { message: "Merge branch 'main' into topic", at, author: BOB });
    }
    repository.git('switch', '--quiet', 'main');
    repository.merge('topic', { message: 'Merge pull request #7 from ann/topic\n\nAdd', at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[1]).toMatchObject({ number: 7, additions: 3, files: [{ path: 'a.txt' }] });
    expect(pullRequests[1]?.author?.name).toBe('Ann');
    expect(pullRequests[1]?.coAuthors).toEqual([]);
  });

  it('are each their own where one commit merged several', async () => {
    const repository = repositoryWithHistory();
    for (const [number, author] of [
      [12, ANN],
      [13, BOB],
    ] as const) {
      branch(repository, `topic-${number}`);
      repository.commit({ message: 'wip', at: BEFORE, author, files: { [`${number}.txt`]: lines(number) } });
    }
    repository.git('switch', '--quiet', 'main');
    repository.commit({ message: 'Meanwhile', at: MONDAY });
    const me = ['-c', 'user.name=O', '-c', 'user.email=o@example.com'];
    repository.git(...me, 'merge', '--quiet', '--no-commit', '--no-ff', 'topic-12', 'topic-13');
    repository.commit({ message: 'Merge #12 #13\n\n12: Twelve r=bob a=ann\n\n13: Thirteen r=ann a=bob', at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(
      pullRequests.map(({ number, title, additions, author }) => [number, title, additions, author?.name]),
    ).toEqual([
      [12, 'Twelve', 12, 'Ann'],
      [13, 'Thirteen', 13, 'Bob'],
    ]);
  });

  it('are those of the merge where a shallow clone lacks the merge base', async () => {
    const repository = repositoryWithHistory();
    branch(repository, 'topic');
    for (let n = 1; n <= 3; n += 1) repository.commit({ message: 'wip', at: MONDAY, files: { 'a.txt': lines(n) } });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ message: 'Old', at: BEFORE });
    repository.commit({ message: 'Meanwhile (#6)', at: BEFORE, files: { 'b.txt': lines(9) } });
    repository.merge('topic', { message: 'Merge pull request #7 from ann/topic\n\nAdd', at: TUESDAY });
    const { pullRequests } = await gatherFrom({ path: cloneOf(repository, '--depth=3') });
    expect(pullRequests).toMatchObject([{ number: 7, additions: 3, filesTotal: 1 }]);
  });
});

describe('the author of a merged branch', () => {
  it('wrote most of its own commits; the others are co-authors, with those whom its commits name', async () => {
    const repository = repositoryWithHistory();
    branch(repository, 'topic');
    repository.commit({ message: 'One', at: BEFORE, author: ANN, files: { 'a.txt': lines(1) } });
    const pair = 'Two\n\nCo-authored-by: Eve <eve@example.com>';
    repository.commit({ message: pair, at: BEFORE, author: ANN, files: { 'a.txt': lines(2) } });
    repository.commit({ message: 'Fix a typo', at: MONDAY, author: BOB, files: { 'a.txt': lines(3) } });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ message: 'Meanwhile (#6)', at: MONDAY, files: { 'b.txt': 'b\n' } });
    repository.merge('topic', { message: 'Merge pull request #7 from ann/topic\n\nAdd', at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[1]?.author?.name).toBe('Ann');
    expect(pullRequests[1]?.coAuthors.map(({ name }) => name)).toEqual(['Bob', 'Eve']);
  });

  it.each([
    ["Merge branch 'release-1.2' into bob/back", ['Bob', ['Ann']]],
    ['Merge pull request #5 from ann/release-1.2', ['Ann', []]],
  ])('is who merged another branch, unless that landed a pull request of its own: %s', async (message, people) => {
    const repository = repositoryWithHistory();
    branch(repository, 'release-1.2');
    for (const n of [1, 2]) {
      repository.commit({ message: 'Cut 1.2', at: BEFORE, author: ANN, files: { 'a.txt': lines(n) } });
    }
    branch(repository, 'back', 'main');
    repository.merge('release-1.2', { message, at: MONDAY, author: BOB });
    repository.git('switch', '--quiet', 'main');
    repository.merge('back', { message: 'Merge pull request #7 from octo/bob/back\n\nMerge 1.2', at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    const { author, coAuthors } = pullRequests.find(({ number }) => number === 7) ?? {};
    expect([author?.name, coAuthors?.map(({ name }) => name)]).toEqual(people);
  });
});

describe('the people of a merged branch', () => {
  const merged = (repository: TestRepository) => {
    repository.git('switch', '--quiet', 'main');
    repository.merge('topic', { message: 'Merge pull request #7 from octo/topic\n\nAdd', at: TUESDAY });
    return gatherFrom(repository);
  };

  it('have the login that another commit of the branch shows', async () => {
    const repository = repositoryWithHistory();
    branch(repository, 'topic');
    repository.commit({ message: 'One', at: BEFORE, author: 'Ann <ann@home.example>' });
    repository.commit({ message: 'Two', at: BEFORE, author: 'Ann <7+annbee@users.noreply.github.com>' });
    const { pullRequests } = await merged(repository);
    expect(pullRequests[0]?.author).toEqual({ name: 'Ann', login: 'annbee', bot: false });
    expect(pullRequests[0]?.coAuthors).toEqual([]);
  });

  it('are those twenty beside the author who wrote most', async () => {
    const repository = repositoryWithHistory();
    branch(repository, 'topic');
    for (const n of Array.from({ length: 30 }).keys())
      repository.commit({ message: `By ${n}`, at: BEFORE, author: `P${n} <p${n}@example.com>` });
    for (const n of [29, 28, 29])
      repository.commit({ message: 'More', at: BEFORE, author: `P${n} <p${n}@example.com>` });
    const { pullRequests } = await merged(repository);
    expect(pullRequests[0]?.author?.name).toBe('P29');
    expect(pullRequests[0]?.coAuthors.map(({ name }) => name)).toEqual([
      'P28',
      ...Array.from({ length: 19 }, (_, n) => `P${n}`),
    ]);
  });

  it('are not those of a foreign history that it merged', async () => {
    const repository = repositoryWithHistory();
    repository.git('switch', '--quiet', '--orphan', 'foreign');
    for (const n of [1, 2, 3])
      repository.commit({ message: `Of another project ${n}`, at: BEFORE, author: BOB, files: { 'b.txt': `${n}\n` } });
    branch(repository, 'topic');
    repository.commit({ message: 'Prepare', at: BEFORE, author: ANN, files: { 'c.txt': 'c\n' } });
    repository.merge('foreign', { message: 'Import the other project', at: BEFORE, author: ANN });
    repository.commit({
      message: 'Connect it',
      at: BEFORE,
      author: 'Eve <eve@example.com>',
      files: { 'e.txt': 'e\n' },
    });
    const { pullRequests } = await merged(repository);
    expect(pullRequests[0]?.author?.name).toBe('Ann');
    expect(pullRequests[0]?.coAuthors.map(({ name }) => name)).toEqual(['Eve']);
  });
});

describe('the title of a merged pull request', () => {
  it.each([
    ['Merge pull request #7 from ann/topic', 'Add the parser'],
    ['Merge pull request #7 from ann:topic\n\nPiperOrigin-RevId: 961419223', 'Add the parser'],
    ['Merge pull request #7\n\nReviewed-by: Bob <bob@example.com>', 'Add the parser'],
    ['Merge pull request #7 from ann/topic\n\nParse it', 'Parse it'],
  ])('is that of the branch if the message %j has none', async (message, title) => {
    const repository = repositoryWithHistory();
    branch(repository, 'topic');
    repository.commit({ message: 'Add the parser', at: BEFORE, files: { 'a.txt': 'a\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ message: 'Meanwhile (#6)', at: MONDAY });
    repository.git('switch', '--quiet', 'topic');
    repository.merge('main', { message: "Merge branch 'main' into topic", at: MONDAY });
    repository.git('switch', '--quiet', 'main');
    repository.merge('topic', { message, at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[1]?.title).toBe(title);
    expect(pullRequests[1]?.body).not.toMatch(/PiperOrigin/);
  });

  it('is that of the first commit of several, in the week and in the weeks before', async () => {
    const repository = repositoryWithHistory();
    for (const [number, at] of [
      [7, BEFORE],
      [8, TUESDAY],
    ] as const) {
      branch(repository, `topic-${number}`);
      for (const message of ['wip', `Add the parser ${number}`, 'Fix a typo'])
        repository.commit({ message, at, files: { [`${number}.txt`]: message } });
      repository.git('switch', '--quiet', 'main');
      repository.merge(`topic-${number}`, { message: `Merge pull request #${number} from ann:topic`, at });
    }
    const { pullRequests, history } = await gatherFrom(repository);
    expect(pullRequests[0]?.title).toBe('Add the parser 8');
    expect(history?.merged?.map(({ title }) => title)).toEqual(['Add the parser 7']);
  });
});

describe('a repository with SHA-256, in a linked work tree', () => {
  it('is read like any other', async () => {
    const repository = makeRepository('--object-format=sha256');
    repository.git('remote', 'add', 'origin', 'https://github.com/octo/reader.git');
    repository.commit({ message: 'Begin', at: BEFORE, files: { 'README.md': 'one\n' } });
    branch(repository, 'topic');
    repository.commit({ message: 'Add', at: BEFORE, author: ANN, files: { 'a.txt': lines(3) } });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ message: 'Meanwhile (#6)', at: MONDAY, files: { 'b.txt': lines(2) } });
    repository.merge('topic', { message: 'Merge pull request #7 from ann/topic\n\nAdd', at: WEDNESDAY });
    repository.git('worktree', 'add', '--quiet', '--detach', `${repository.path}/linked`);
    const whole = await gatherFrom(repository);
    expect(whole.pullRequests.map(({ number, additions }) => [number, additions])).toEqual([
      [6, 2],
      [7, 3],
    ]);
    const linked = await gatherFrom({ path: `${repository.path}/linked` });
    const withoutBranch = whole.pullRequests.map(({ baseRef: _, ...one }) => one);
    expect(linked.pullRequests).toEqual(withoutBranch);
  });
});
