import { BEFORE, MONDAY, removeTemporaryFolders, TUESDAY, WEDNESDAY } from '../support.js';
import { gatherFrom, makeRepository, sourceOf, type TestRepository } from './support.js';

afterAll(removeTemporaryFolders);

/** Adds a branch with a commit, merges it as a pull request, and returns the SHA of the commit. */
function merged(repository: TestRepository, number: number, at: string, into = 'main'): string {
  repository.git('switch', '--quiet', '-c', `topic-${number}`, into);
  const sha = repository.commit({ message: `wip ${number}`, at, files: { [`${number}.txt`]: `${number}\n` } });
  repository.git('switch', '--quiet', into);
  repository.merge(`topic-${number}`, {
    message: `Merge pull request #${number} from ann/topic-${number}\n\nAdd ${number}`,
    at,
  });
  return sha;
}

/** The numbers of the pull requests that a source finds by commits. */
async function broughtBy({ path }: TestRepository, ...shas: string[]): Promise<number[]> {
  const found = await sourceOf(path).lookUp(shas.map(sha => ({ sha })));
  return found.map(({ number }) => number);
}

describe('a commit of a merged branch', () => {
  it('is of the pull request whose merge brought it, and not of a later one', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'Begin', at: BEFORE, files: { 'a.txt': 'a\n' } });
    const first = merged(repository, 1, BEFORE);
    const second = merged(repository, 2, BEFORE);
    repository.commit({ message: 'Of the week (#3)', at: MONDAY, files: { 'a.txt': 'b\n' } });
    expect(await broughtBy(repository, first)).toEqual([1]);
    expect(await broughtBy(repository, second, first)).toEqual([1, 2]);
  });

  it('is found behind a release branch that several later merges brought', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'Begin', at: BEFORE, files: { 'a.txt': 'a\n' } });
    for (const branch of ['old', 'new']) repository.git('branch', branch);
    repository.git('switch', '--quiet', 'old');
    const fix = merged(repository, 1, BEFORE, 'old');
    const forward = (from: string, into: string, at: string) => {
      repository.git('switch', '--quiet', into);
      repository.merge(from, { message: `Merge branch '${from}' into ${into}`, at });
    };
    forward('old', 'new', BEFORE);
    forward('new', 'main', BEFORE);
    repository.git('switch', '--quiet', 'old');
    merged(repository, 2, BEFORE, 'old');
    forward('old', 'main', MONDAY);
    expect(await broughtBy(repository, fix)).toEqual([1]);
  });

  it('of the period is known without a look-up, as are several commits with one number', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'Begin', at: BEFORE, files: { 'a.txt': 'a\n' } });
    const wip = merged(repository, 1, MONDAY);
    const part = repository.commit({ message: 'Part one (#2)', at: TUESDAY, files: { 'b.txt': 'b\n' } });
    repository.commit({ message: 'Part two (#2)', at: WEDNESDAY, files: { 'c.txt': 'c\n' } });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests).toMatchObject([
      { number: 1, branchCommits: [wip] },
      { number: 2, branchCommits: [part] },
    ]);
  });

  it('is of no pull request if it was pushed, or is unknown', async () => {
    const repository = makeRepository();
    const pushed = repository.commit({ message: 'Begin', at: BEFORE, files: { 'a.txt': 'a\n' } });
    merged(repository, 1, BEFORE);
    repository.commit({ message: 'Of the week (#3)', at: MONDAY, files: { 'a.txt': 'b\n' } });
    expect(await broughtBy(repository, pushed, 'f'.repeat(40), 'f'.repeat(8), 'HEAD', '--all')).toEqual([]);
  });
});
