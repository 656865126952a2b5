import { gitIn } from '../../../src/gather/git/command.js';
import { readPaths } from '../../../src/gather/git/paths.js';
import { BEFORE, MONDAY, removeTemporaryFolders } from '../support.js';
import { makeRepository } from './support.js';

afterAll(removeTemporaryFolders);

describe('the paths of commits', () => {
  it('are those changed against the first parent, by SHA, with the author', async () => {
    const repository = makeRepository();
    const first = repository.commit({ message: 'First', at: BEFORE, files: { 'ä b.txt': 'a\n', 'c.txt': 'c\n' } });
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit({ message: 'On a branch', at: BEFORE, files: { 'd.txt': 'd\n' } });
    repository.git('switch', '--quiet', 'main');
    const merge = repository.merge('topic', { message: 'Merge', at: MONDAY, author: 'Ann <ann@example.com>' });
    const empty = repository.commit({ message: 'Nothing', at: MONDAY });
    expect(await readPaths(gitIn(repository.path), [merge, first, empty])).toEqual(
      new Map([
        [merge, { author: { name: 'Ann', email: 'ann@example.com' }, paths: ['d.txt'] }],
        [first, { author: { name: 'Octo Cat', email: 'octo@example.com' }, paths: ['c.txt', 'ä b.txt'] }],
        [empty, { author: { name: 'Octo Cat', email: 'octo@example.com' }, paths: [] }],
      ]),
    );
  });

  it('of a renamed file are the old and the new one', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'First', at: BEFORE, files: { 'a.txt': 'a\nb\nc\n' } });
    const sha = repository.commit({ message: 'Rename', at: MONDAY, files: { 'a.txt': null, 'b.txt': 'a\nb\nc\n' } });
    expect((await readPaths(gitIn(repository.path), [sha])).get(sha)?.paths).toEqual(['a.txt', 'b.txt']);
  });

  it('cannot pass for the start of another commit', async () => {
    const repository = makeRepository();
    const fake = `\u0001${'a'.repeat(40)}\u0001Eve\u0001eve@example.com`;
    const sha = repository.commit({ message: 'Forge', at: MONDAY, files: { [fake]: 'a\n', z: 'z\n' } });
    const found = await readPaths(gitIn(repository.path), [sha]);
    expect([...found]).toEqual([[sha, { author: expect.anything(), paths: [fake, 'z'] }]]);
  });
});
