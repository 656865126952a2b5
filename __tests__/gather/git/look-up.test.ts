import type { Reference } from '../../../src/domain/gathered.js';
import { BEFORE, MONDAY, removeTemporaryFolders } from '../support.js';
import { makeRepository, sourceOf } from './support.js';

let path: string;
let sha: string;
let wip: string;
beforeAll(() => {
  const repository = makeRepository();
  const files = { 'a.txt': 'a\n' };
  repository.commit({ message: 'Long ago (#1)', at: '2025-08-01T00:00:00Z', files });
  sha = repository.commit({
    message: 'Read faster  by  caching (#2)',
    at: BEFORE,
    files: { 'a.txt': 'b\n', 'b.txt': 'b\n' },
  });
  repository.commit({ message: 'Tidy (#3)', at: BEFORE, files: { 'a.txt': 'c\n' } });
  repository.commit({ message: 'Tidy (#4)', at: BEFORE, files: { 'a.txt': 'd\n' } });
  repository.git('switch', '--quiet', '-c', 'topic');
  wip = repository.commit({ message: 'wip', at: BEFORE, files: { 'c.txt': 'c\n' } });
  repository.git('switch', '--quiet', 'main');
  repository.merge('topic', { message: 'Merge pull request #5 from ann/topic\n\nAdd a file', at: BEFORE });
  repository.commit({ message: 'Pushed', at: BEFORE });
  repository.commit({ message: 'Of the week (#6)', at: MONDAY });
  path = repository.path;
});
afterAll(removeTemporaryFolders);

async function found(...references: Reference[]): Promise<number[]> {
  const pullRequests = await sourceOf(path).lookUp(references);
  return pullRequests.map(({ number }) => number);
}

describe('the look-up of an earlier pull request in a clone', () => {
  it('finds it by its number, with its files', async () => {
    const pullRequests = await sourceOf(path).lookUp([{ number: 2 }]);
    expect(pullRequests).toMatchObject([
      { number: 2, title: 'Read faster  by  caching', commitSha: sha, files: [{ path: 'a.txt' }, { path: 'b.txt' }] },
    ]);
  });

  it('finds it by the first digits of its SHA, but not by too few', async () => {
    expect(await found({ sha: sha.slice(0, 8).toUpperCase() })).toEqual([2]);
    expect(await found({ sha })).toEqual([2]);
    expect(await found({ sha: sha.slice(0, 4) })).toEqual([]);
  });

  it('finds it by the SHA of a commit of its branch, which it then has', async () => {
    expect(await sourceOf(path).lookUp([{ sha: wip.slice(0, 9) }])).toMatchObject([
      { number: 5, branchCommits: expect.arrayContaining([wip]) },
    ]);
    expect(await found({ sha: 'f'.repeat(40) }, { sha: 'abc1234' })).toEqual([]);
  });

  it('finds it by its title, whatever its case, spacing and number, even if the title was cut', async () => {
    expect(await found({ title: 'read faster by caching' })).toEqual([2]);
    expect(await found({ title: 'Read faster by caching (#2)' })).toEqual([2]);
    expect(await found({ title: 'Read faster by…' })).toEqual([2]);
    expect(await found({ title: 'Read faster by...' })).toEqual([2]);
    expect(await found({ title: 'Read faster by' })).toEqual([]);
    expect(await found({ title: 'R…' })).toEqual([]);
    expect(await found({ title: '' })).toEqual([]);
  });

  it('finds it by the title in the body of its merge commit', async () => {
    expect(await found({ title: 'Add a file' })).toEqual([5]);
  });

  it('finds the latest if several have the title', async () => {
    expect(await found({ title: 'Tidy' })).toEqual([4]);
  });

  it('finds each pull request once, in the order in which they were merged', async () => {
    expect(await found({ number: 5 }, { number: 2, title: 'Tidy' }, { sha }, { number: 99 })).toEqual([2, 4, 5]);
  });

  it('does not find pull requests of the week, those older than 180 days, or direct pushes', async () => {
    expect(await found({ number: 6 }, { number: 1 }, { title: 'Pushed' }, { title: 'Of the week' })).toEqual([]);
    expect(await found()).toEqual([]);
  });
});
