import { gitIn } from '../../../src/gather/git/command.js';
import { readContributors } from '../../../src/gather/git/contributors.js';
import { NO_MAILMAP } from '../../../src/gather/mailmap.js';
import { BEFORE, MONDAY, removeTemporaryFolders } from '../support.js';
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

  it('are counted by name, address, login and account', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'One', at: BEFORE, author: 'Ann <1+ann@users.noreply.github.com>' });
    repository.commit({ message: 'Two', at: BEFORE, author: 'ann <ann@example.com>' });
    const sha = repository.commit({ message: 'Three', at: BEFORE, author: 'Carl <carl@example.com>' });
    repository.commit({ message: 'Four', at: BEFORE, author: 'Dora <dora@example.com>' });
    expect((await readContributors(gitIn(repository.path), NO_MAILMAP, [sha])).commits).toEqual(
      new Map([
        ['name:ann', 2],
        ['email:1+ann@users.noreply.github.com', 1],
        ['login:ann', 1],
        ['account:1@users.noreply.github.com', 1],
        ['email:ann@example.com', 1],
        ['name:carl', 1],
        ['email:carl@example.com', 1],
      ]),
    );
  });
});
