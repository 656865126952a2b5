import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, GitFailure } from '../../../src/gather/git/failure.js';
import { removeTemporaryFolders, temporaryFolder } from '../support.js';
import { cloneOf, failureOf, repositoryWithWeek } from './support.js';

const { PATH } = process.env;
afterEach(() => {
  process.env.PATH = PATH;
});
afterAll(removeTemporaryFolders);

describe('the error message', () => {
  it('for a path that is not a repository says to clone it first', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const advice = 'name a clone with --path.';
    expect(await failureOf(folder)).toBe(`PATH is not a git repository; ${advice}`);
    expect(await failureOf(join(folder, 'file'))).toBe(`PATH is not a git repository; ${advice}`);
    expect(await failureOf(join(folder, '-none'))).toBe(
      'PATH does not exist; name a clone of the repository with --path.',
    );
  });

  it('on a machine without git says to install it', async () => {
    const { path } = repositoryWithWeek();
    process.env.PATH = temporaryFolder();
    expect(await failureOf(path)).toBe('git was not found: install it and make sure that it is on the PATH.');
  });

  it('for a partial clone without folders says how to fetch the rest', async () => {
    const repository = repositoryWithWeek();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    expect(await failureOf(cloneOf(repository, '--bare', '--filter=tree:0'))).toBe(
      'PATH is a partial clone that lacks commits or folders of this period; ' +
        'clone without --filter, or run `git fetch --refetch --no-filter` in it.',
    );
  });

  it('for a clone that has lost a folder says which object it was, and how to fetch it', async () => {
    const { path, git } = repositoryWithWeek();
    const tree = git('rev-parse', 'HEAD~1^{tree}');
    rmSync(join(path, '.git', 'objects', tree.slice(0, 2), tree.slice(2)));
    expect(await failureOf(path)).toMatch(
      new RegExp(
        `^PATH lacks a commit or folder of this period \\(.*${tree}.*\\); clone it again, or run .git fetch --refetch`,
      ),
    );
  });

  it('for the repository of another user says how to trust it', () => {
    const failure = new GitFailure('log', 128, "fatal: detected dubious ownership in repository at '/srv/repo'");
    expect(explain(failure, '/srv/repo')).toMatchObject({
      name: 'DigestError',
      message: expect.stringContaining("run `git config --global --add safe.directory '/srv/repo'`."),
    });
  });

  it('for any other failure has the last line that git printed, or else the exit code', () => {
    const message = (stderr: string, exitCode: number | null) =>
      (explain(new GitFailure('log', exitCode, stderr), 'clone') as Error).message;
    expect(message('warning: odd\nfatal: bad object HEAD\n', 128)).toBe(
      'git log failed in clone: fatal: bad object HEAD',
    );
    expect(message('', 3)).toBe('git log failed in clone: exit code 3');
    expect(message('', null)).toBe('git log failed in clone: exit code unknown');
  });

  it('of an error that is not about git stays the same', () => {
    const error = new TypeError('other');
    expect(explain(error, 'clone')).toBe(error);
  });
});
