import { type Git, gitIn } from '../../../src/gather/git/command.js';
import { createCommitReader } from '../../../src/gather/git/commit-reader.js';
import { NO_MAILMAP } from '../../../src/gather/mailmap.js';
import { removeTemporaryFolders } from '../support.js';
import { repositoryWithWeek } from './support.js';

afterAll(removeTemporaryFolders);

/** Real git in a repository, with the commands that were run. */
function recordingGit(path: string): Git & { commands: string[] } {
  const git = gitIn(path);
  const commands: string[] = [];
  return {
    commands,
    output(args, input) {
      commands.push(args[0] ?? '');
      return git.output(args, input);
    },
    lines: args => git.lines(args),
    texts(args, input) {
      commands.push(args[0] ?? '');
      return git.texts(args, input);
    },
  };
}

describe('a commit reader', () => {
  it('reads changes, messages, paths and contributors, each with one command', async () => {
    const repository = repositoryWithWeek();
    const sha = repository.git('rev-parse', 'HEAD');
    const parent = repository.git('rev-parse', 'HEAD~1');
    const git = recordingGit(repository.path);
    const reader = createCommitReader(git, NO_MAILMAP);
    for (let time = 0; time < 2; time += 1) {
      expect(
        (await reader.changes([`${sha} ${parent}`])).get(`${sha} ${parent}`)?.files.map(({ path }) => path),
      ).toEqual(['a.txt']);
      expect((await reader.messages([sha])).get(sha)?.author.name).toBe('Octo Cat');
      expect((await reader.paths([sha])).get(sha)?.paths).toEqual(['a.txt']);
      expect((await reader.contributors([parent])).commits.get('name:octo cat')).toBe(2);
    }
    expect(git.commands).toEqual(['diff-tree', 'log', 'log', 'log']);
  });

  it('runs no command for no commits', async () => {
    const git = recordingGit(repositoryWithWeek().path);
    const reader = createCommitReader(git, NO_MAILMAP);
    expect([await reader.changes([]), await reader.messages([]), await reader.paths([])]).toEqual([
      new Map(),
      new Map(),
      new Map(),
    ]);
    expect(git.commands).toEqual([]);
  });
});
