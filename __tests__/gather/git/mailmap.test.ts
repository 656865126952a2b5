import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BEFORE, MONDAY, removeTemporaryFolders, silent, TUESDAY } from '../support.js';
import { gatherFrom, repositoryWithHistory, type TestRepository } from './support.js';

afterAll(removeTemporaryFolders);

const MAILMAP = 'Ann Bee <ann@new.example> <ann@old.example>\n';

/** annie wrote #1, and is co-author of #2. */
function withPullRequests(repository: TestRepository): TestRepository {
  repository.commit({ message: 'One (#1)', at: MONDAY, author: 'annie <ann@old.example>' });
  repository.commit({ message: 'Two (#2)\n\nCo-authored-by: annie <ann@old.example>', at: TUESDAY });
  return repository;
}

const namesOf = async (repository: { path: string }, options = {}) => {
  const { pullRequests } = await gatherFrom(repository, options);
  return [pullRequests[0]?.author?.name, pullRequests[1]?.coAuthors[0]?.name];
};

describe('.mailmap of the commit that is read', () => {
  it('names authors and co-authors', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Map', at: BEFORE, files: { '.mailmap': MAILMAP } });
    expect(await namesOf(withPullRequests(repository))).toEqual(['Ann Bee', 'Ann Bee']);
  });

  it('makes one person of the author of a branch and an earlier contributor', async () => {
    const repository = repositoryWithHistory();
    const files = { '.mailmap': MAILMAP };
    repository.commit({ message: 'Map', at: BEFORE, author: 'Ann B. <ann@new.example>', files });
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit({ message: 'done', at: MONDAY, author: 'annie <ann@old.example>' });
    repository.git('switch', '--quiet', 'main');
    repository.merge('topic', { message: 'Merge pull request #1 from ann/topic\n\nAdd', at: MONDAY });
    const { pullRequests, newContributors } = await gatherFrom(repository);
    expect(pullRequests[0]?.author?.name).toBe('Ann Bee');
    expect(newContributors).toEqual([]);
  });

  it('is that of the branch that is read, not of the one that is checked out', async () => {
    const repository = withPullRequests(repositoryWithHistory());
    repository.git('switch', '--quiet', '-c', 'other', 'main');
    repository.commit({ message: 'Map', at: TUESDAY, files: { '.mailmap': MAILMAP } });
    expect(await namesOf(repository, { base: 'main' })).toEqual(['annie', 'annie']);
    repository.git('switch', '--quiet', 'main');
    expect(await namesOf(repository, { base: 'other' })).toEqual(['Ann Bee', 'Ann Bee']);
  });

  it('is the only one: no file in the work tree, and none that the configuration of the clone names', async () => {
    const repository = withPullRequests(repositoryWithHistory());
    const elsewhere = join(repository.path, 'people');
    for (const path of [elsewhere, join(repository.path, '.mailmap')]) writeFileSync(path, MAILMAP);
    repository.git('config', 'mailmap.file', elsewhere);
    repository.git('config', 'mailmap.blob', repository.git('hash-object', '-w', elsewhere));
    repository.git('config', 'log.mailmap', 'true');
    expect(await namesOf(repository)).toEqual(['annie', 'annie']);
  });

  it('is not read if it is a link', async () => {
    const repository = repositoryWithHistory();
    symlinkSync('README.md', join(repository.path, '.mailmap'));
    repository.commit({ message: 'Link', at: BEFORE, files: { 'README.md': MAILMAP } });
    expect(await namesOf(withPullRequests(repository))).toEqual(['annie', 'annie']);
  });

  it('is left out with a warning if it is longer than any of a project', async () => {
    const repository = repositoryWithHistory();
    const files = { '.mailmap': `${MAILMAP}${'#'.repeat(5_000_000)}\n` };
    repository.commit({ message: 'Map', at: BEFORE, files });
    const warnings: string[] = [];
    const log = { ...silent, warning: (text: string) => void warnings.push(text) };
    expect(await namesOf(withPullRequests(repository), { log })).toEqual(['annie', 'annie']);
    expect(warnings).toEqual([
      '.mailmap has 5000045 bytes. It is not read beyond 1000000, so people have the names in their commits.',
    ]);
  });
});
