import { gitIn } from '../../../src/gather/git/command.js';
import { readContributors, readMailmap } from '../../../src/gather/git/contributors.js';
import { BEFORE, MONDAY, removeTemporaryFolders, TUESDAY } from '../support.js';
import { gatherFrom, makeRepository, repositoryWithHistory } from './support.js';

afterAll(removeTemporaryFolders);

describe('earlier contributors', () => {
  it('include the authors of branches that were merged earlier', async () => {
    const repository = repositoryWithHistory();
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit({ message: 'done', at: BEFORE, author: 'Ann <ann@example.com>', files: { 'b.txt': 'b\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.merge('topic', { message: 'Merge pull request #1 from ann/topic\n\nAdd', at: BEFORE });
    repository.commit({ message: 'Again (#2)', at: MONDAY, author: 'Ann <ann@example.com>' });
    expect((await gatherFrom(repository)).newContributors).toEqual([]);
  });

  it('are counted by name, address and login', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'One', at: BEFORE, author: 'Ann <1+ann@users.noreply.github.com>' });
    repository.commit({ message: 'Two', at: BEFORE, author: 'ann <ann@example.com>' });
    const sha = repository.commit({ message: 'Three', at: BEFORE, author: 'Carl <carl@example.com>' });
    repository.commit({ message: 'Four', at: BEFORE, author: 'Dora <dora@example.com>' });
    expect((await readContributors(gitIn(repository.path), [sha])).commits).toEqual(
      new Map([
        ['name:ann', 2],
        ['email:1+ann@users.noreply.github.com', 1],
        ['login:ann', 1],
        ['email:ann@example.com', 1],
        ['name:carl', 1],
        ['email:carl@example.com', 1],
      ]),
    );
  });
});

describe('.mailmap', () => {
  it('gives authors and co-authors their names', async () => {
    const repository = repositoryWithHistory();
    repository.commit({
      message: 'Map',
      at: BEFORE,
      files: { '.mailmap': 'Ann Bee <ann@new.example> <ann@old.example>\n' },
    });
    const trailer = 'Co-authored-by: annie <ann@old.example>';
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'annie <ann@old.example>' });
    repository.commit({ message: `Two (#2)\n\n${trailer}`, at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[0]?.author?.name).toBe('Ann Bee');
    expect(pullRequests[1]?.coAuthors).toEqual([{ name: 'Ann Bee', bot: false }]);
  });

  it('leaves people alone whom it does not list', async () => {
    const mailmap = await readMailmap(gitIn(repositoryWithHistory().path), [{ name: 'Ann', email: 'ann@example.com' }]);
    expect(mailmap({ name: 'Ann', email: 'ann@example.com' })).toEqual({ name: 'Ann', email: 'ann@example.com' });
    expect(mailmap({ name: 'Carl', email: 'carl@example.com' })).toEqual({ name: 'Carl', email: 'carl@example.com' });
  });
});
