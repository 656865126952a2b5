import { BEFORE, MONDAY, removeTemporaryFolders } from '../support.js';
import { gatherFrom, makeRepository } from './support.js';

afterAll(removeTemporaryFolders);

describe('the merges before the period', () => {
  it('have their title and author from the subject or the branch, and their paths', async () => {
    const repository = makeRepository();
    const author = 'Ann <1+ann@users.noreply.github.com>';
    repository.commit({ message: 'Squashed (#1)', at: BEFORE, files: { 'a.txt': 'a\n' } });
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit({ message: 'wip', at: BEFORE, author, files: { 'b.txt': 'b\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.merge('topic', { message: 'Merge pull request #2 from ann/topic\n\nAdd a file', at: BEFORE });
    repository.commit({ message: 'Pushed', at: BEFORE, files: { 'c.txt': 'c\n' } });
    repository.commit({ message: 'One (#3)', at: MONDAY, author, files: { 'a.txt': 'b\n' } });
    const { history } = await gatherFrom(repository);
    expect(history?.merged).toEqual([
      { number: 1, title: 'Squashed', author: 'name:octo cat', mergedAt: BEFORE, paths: ['a.txt'] },
      { number: 2, title: 'Add a file', author: 'login:ann', mergedAt: BEFORE, paths: ['b.txt'] },
    ]);
    expect(history?.churn).toEqual(
      new Map([
        ['a.txt', { changes: 1, authors: 1 }],
        ['b.txt', { changes: 1, authors: 1 }],
      ]),
    );
  });

  it('are those of the last 90 days', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'Too early (#1)', at: '2025-12-29T23:59:59Z' });
    repository.commit({ message: 'Just in time (#2)', at: '2025-12-30T00:00:00Z' });
    repository.commit({ message: 'One (#3)', at: MONDAY });
    const { history } = await gatherFrom(repository);
    expect(history?.merged?.map(({ number }) => number)).toEqual([2]);
  });
});
