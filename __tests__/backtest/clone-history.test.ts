import { readCloneHistory } from '../../src/backtest/clone-history.js';
import { backtest } from '../../src/backtest/index.js';
import { makeRepository, type TestRepository } from '../gather/git/support.js';
import { errorMessage, removeTemporaryFolders, silent } from '../gather/support.js';

afterAll(removeTemporaryFolders);

function repositoryWithWeeks(): TestRepository {
  const repository = makeRepository();
  repository.commit({ message: 'Before (#1)', at: '2020-01-01T00:00:00Z', files: { 'a.txt': 'a\n' } });
  repository.commit({ message: 'Second (#3)', at: '2020-01-20T00:00:00Z', files: { 'a.txt': 'b\n' } });
  repository.commit({ message: 'First (#2)', at: '2020-01-20T00:00:00Z', files: { 'a.txt': 'c\n' } });
  repository.commit({ message: 'Newest (#4)', at: '2020-01-28T00:00:00Z', files: { 'a.txt': 'd\n' } });
  return repository;
}

const read = (path: string, weeks: number, repository: string | null = null) =>
  readCloneHistory({ path, weeks, repository, log: silent });

describe('the history of a clone', () => {
  it('has the pull requests of the weeks before its newest commit, in the order in which they were merged', async () => {
    const { pullRequests, before } = await read(repositoryWithWeeks().path, 2);
    expect(pullRequests.map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(before?.merged?.map(({ number }) => number)).toEqual([1]);
  });

  it('is that of the remote, or of the repository that is named', async () => {
    const repository = repositoryWithWeeks();
    repository.git('remote', 'add', 'origin', 'git@github.com:octo/reader.git');
    expect((await read(repository.path, 2)).repository).toBe('octo/reader');
    expect((await read(repository.path, 2, 'acme/writer')).repository).toBe('acme/writer');
  });

  it('has the pushed commits, by which a backtest knows what they reverted, in part or whole', async () => {
    const repository = repositoryWithWeeks();
    const lines = { 'b.txt': 'b\n'.repeat(20) };
    const at = (day: number) => `2020-02-0${day}T00:00:00Z`;
    repository.commit({ message: 'Grow (#5)', at: at(1), files: lines });
    repository.commit({ message: 'Shrink (#6)', at: at(1), files: { 'c.txt': 'c\n'.repeat(20) } });
    const part = repository.commit({ message: 'Revert "Grow (#5)"', at: at(2), files: { 'b.txt': 'b\n'.repeat(15) } });
    const whole = repository.commit({ message: 'Roll back #6', at: at(3), files: { 'c.txt': null } });
    repository.commit({ message: 'Tidy (#7)', at: at(9) });
    const { pullRequests, pushes } = await read(repository.path, 5);
    expect(pushes).toMatchObject([
      { number: null, commitSha: part, baseRef: 'main', deletions: 5 },
      { number: null, commitSha: whole, baseRef: 'main', deletions: 20 },
    ]);
    const result = backtest(pullRequests, { weeks: 5, pushes });
    expect(result.pullRequests.filter(one => one.reverted).map(one => [one.number, one.outcome])).toEqual([
      [5, { partlyRevertedByCommit: part }],
      [6, { revertedByCommit: whole, revertedAfterHours: 48 }],
    ]);
  });

  it('without pull requests ends with an example of what a subject looks like', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'Pushed', at: '2020-01-01T00:00:00Z' });
    expect(await errorMessage(read(repository.path, 2), repository.path)).toBe(
      'No pull requests in the last 2 weeks of PATH: no commit names one in a form that its commits often have, such as "Title (#12)".',
    );
  });
});
