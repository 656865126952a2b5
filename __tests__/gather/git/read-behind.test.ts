import { BEFORE, MONDAY, removeTemporaryFolders, TUESDAY, WEDNESDAY } from '../support.js';
import { gatherFrom, repositoryWithHistory, type TestRepository } from './support.js';

afterAll(removeTemporaryFolders);

/** Earlier than all that is looked up for the week. */
const LONG_BEFORE = '2025-03-20T12:00:00Z';
const ANN = 'Ann <ann@example.com>';

function switchTo(repository: TestRepository, branch: string): void {
  repository.git('switch', '--quiet', branch);
}

function forward(repository: TestRepository, from: string, into: string, at: string): void {
  switchTo(repository, into);
  repository.merge(from, { message: `Merge branch '${from}' into ${into}`, at });
}

/** Commits a squashed pull request to a branch. */
function land(repository: TestRepository, number: number, branch: string, at: string): void {
  switchTo(repository, branch);
  repository.commit({ message: `Fix ${number} (#${number})`, at, files: { [`${number}.txt`]: 'a\n' } });
}

/** Merges a pull request with a branch of three lines by Ann. */
function mergePullRequest(repository: TestRepository, number: number, into: string, at: string): void {
  repository.git('switch', '--quiet', '-c', `topic-${number}`, into);
  repository.commit({ message: 'wip', at, author: ANN, files: { [`${number}.txt`]: 'a\nb\nc\n' } });
  switchTo(repository, into);
  repository.merge(`topic-${number}`, { message: `Merge pull request #${number} from ann/topic\n\nAdd ${number}`, at });
}

/** Two release branches, `old` and `new`, and main, which is checked out. */
function repositoryWithReleases(): TestRepository {
  const repository = repositoryWithHistory();
  for (const branch of ['old', 'new']) repository.git('branch', '--quiet', branch);
  return repository;
}

const timesOf = async (repository: TestRepository, name = 'octo/reader') => {
  switchTo(repository, 'main');
  const { pullRequests } = await gatherFrom(repository, { repository: name });
  return pullRequests.map(({ number, mergedAt }) => [number, mergedAt]);
};

describe('a pull request that several merges have in their history', () => {
  it('is of the oldest, even if it came through other branches, with its author and lines', async () => {
    const repository = repositoryWithReleases();
    mergePullRequest(repository, 8, 'old', BEFORE);
    forward(repository, 'old', 'new', BEFORE);
    forward(repository, 'new', 'main', BEFORE);
    mergePullRequest(repository, 9, 'old', MONDAY);
    forward(repository, 'old', 'new', MONDAY);
    forward(repository, 'new', 'main', TUESDAY);
    mergePullRequest(repository, 10, 'old', TUESDAY);
    forward(repository, 'old', 'main', WEDNESDAY);
    expect(await timesOf(repository)).toEqual([
      [9, TUESDAY],
      [10, WEDNESDAY],
    ]);
    const { pullRequests, history } = await gatherFrom(repository);
    expect(pullRequests).toMatchObject([
      { number: 9, additions: 3, author: { name: 'Ann' } },
      { number: 10, additions: 3, author: { name: 'Ann' } },
    ]);
    expect(history?.merged?.map(({ number }) => number)).toEqual([8]);
  });

  it('is of no merge of the week if a merge before all that is looked up brought it', async () => {
    const repository = repositoryWithReleases();
    land(repository, 8, 'old', LONG_BEFORE);
    forward(repository, 'old', 'main', LONG_BEFORE);
    land(repository, 9, 'old', LONG_BEFORE);
    forward(repository, 'old', 'main', TUESDAY);
    expect(await timesOf(repository)).toEqual([[9, TUESDAY]]);
  });

  it('is of the oldest merge among those of a branch that was merged forward', async () => {
    const repository = repositoryWithReleases();
    mergePullRequest(repository, 8, 'old', BEFORE);
    repository.git('switch', '--quiet', '-c', 'middle', 'new');
    forward(repository, 'old', 'middle', BEFORE);
    forward(repository, 'middle', 'new', BEFORE);
    land(repository, 9, 'old', MONDAY);
    forward(repository, 'old', 'new', MONDAY);
    forward(repository, 'new', 'main', TUESDAY);
    expect(await timesOf(repository)).toEqual([
      [8, TUESDAY],
      [9, TUESDAY],
    ]);
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[0]).toMatchObject({ number: 8, additions: 3, author: { name: 'Ann' } });
  });

  it('is part of the pull request whose branch brought it, and not of a merge of that branch later', async () => {
    const repository = repositoryWithReleases();
    repository.git('branch', '--quiet', 'topic');
    land(repository, 9, 'topic', MONDAY);
    switchTo(repository, 'main');
    repository.merge('topic', { message: 'Merge pull request #10 from ann/topic\n\nAdd the parser', at: MONDAY });
    land(repository, 11, 'topic', TUESDAY);
    switchTo(repository, 'main');
    repository.merge('topic', { message: "Merge branch 'topic'", at: WEDNESDAY });
    expect(await timesOf(repository)).toEqual([
      [10, MONDAY],
      [11, WEDNESDAY],
    ]);
  });
});

describe('a pull request that merged a release branch forward', () => {
  /** #8 came by a merge, #9 by pull request #10 from a branch of `owner`. */
  function forwardedBy(owner: string): TestRepository {
    const repository = repositoryWithReleases();
    land(repository, 8, 'old', BEFORE);
    forward(repository, 'old', 'main', BEFORE);
    land(repository, 9, 'old', BEFORE);
    switchTo(repository, 'main');
    repository.merge('old', { message: `Merge pull request #10 from ${owner}/merge-old\n\nMerge old`, at: TUESDAY });
    return repository;
  }

  it('brings the pull requests of that branch, and its lines are theirs', async () => {
    const repository = forwardedBy('Octo');
    expect(await timesOf(repository)).toEqual([
      [9, TUESDAY],
      [10, TUESDAY],
    ]);
    const { pullRequests } = await gatherFrom(repository, { repository: 'octo/reader' });
    expect(pullRequests.map(({ additions }) => additions)).toEqual([1, 0]);
  });

  it('is one change if its branch is of a fork, whose numbers are others, or the repository is not known', async () => {
    expect(await timesOf(forwardedBy('ann'))).toEqual([[10, TUESDAY]]);
    const { pullRequests } = await gatherFrom(forwardedBy('octo'));
    expect(pullRequests.map(({ number }) => number)).toEqual([10]);
  });

  it('is one change if no merge had brought what its branch goes on from', async () => {
    const repository = repositoryWithReleases();
    land(repository, 7, 'new', BEFORE);
    forward(repository, 'new', 'main', BEFORE);
    land(repository, 9, 'old', BEFORE);
    switchTo(repository, 'main');
    repository.merge('old', { message: 'Merge pull request #10 from octo/merge-old\n\nMerge old', at: TUESDAY });
    expect(await timesOf(repository)).toEqual([[10, TUESDAY]]);
  });

  it('is one change if its branch goes on from what a pull into a local main brought', async () => {
    const repository = repositoryWithReleases();
    repository.git('switch', '--quiet', '-c', 'local');
    land(repository, 7, 'main', BEFORE);
    land(repository, 8, 'local', BEFORE);
    repository.git('branch', '--quiet', 'topic', 'main');
    repository.merge('main', { message: "Merge branch 'main' of github.com:octo/reader", at: BEFORE });
    repository.git('branch', '--quiet', '--force', 'main', 'local');
    land(repository, 9, 'topic', MONDAY);
    switchTo(repository, 'main');
    repository.merge('topic', { message: 'Merge pull request #10 from octo/topic\n\nAdd the parser', at: TUESDAY });
    expect(await timesOf(repository)).toEqual([[10, TUESDAY]]);
  });
});
