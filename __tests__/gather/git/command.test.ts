import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gitIn } from '../../../src/gather/git/command.js';
import { MONDAY, removeTemporaryFolders, temporaryFolder } from '../support.js';
import { gatherFrom, makeRepository, repositoryWithHistory, repositoryWithWeek, runGit, sourceOf } from './support.js';

afterEach(() => {
  delete process.env.GIT_DIR;
});
afterAll(removeTemporaryFolders);

describe('what git prints', () => {
  it('does not depend on the configuration of the repository', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Wörds (#1)', at: MONDAY, files: { 'ä.txt': 'a\n', 'README.md': 'one\nTWO\n' } });
    const before = await gatherFrom(repository);
    const settings = {
      'core.quotePath': 'true',
      'color.ui': 'always',
      'diff.external': 'false',
      'diff.renames': 'false',
      'diff.noprefix': 'true',
      'diff.orderFile': 'missing',
      'diff.relative': 'true',
      'diff.algorithm': 'patience',
      'log.showRoot': 'false',
      'log.showSignature': 'true',
      'log.diffMerges': 'combined',
      'log.date': 'relative',
      'format.pretty': 'oneline',
      'i18n.logOutputEncoding': 'latin1',
    };
    for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
    expect(await gatherFrom(repository)).toEqual(before);
  });

  it('is about the repository at the path, even if GIT_DIR names another one', async () => {
    const { path } = repositoryWithWeek();
    process.env.GIT_DIR = join(makeRepository().path, '.git');
    expect((await sourceOf(path).gather()).expected).toBe(2);
  });

  it('is the same for a work tree, its git directory and a bare clone, .mailmap included', async () => {
    const repository = repositoryWithHistory();
    const files = { '.mailmap': 'Octavia Cat <octavia@example.com> <octo@example.com>\n' };
    repository.commit({ message: 'One (#1)\n\nCo-authored-by: Octo Cat <octo@example.com>', at: MONDAY, files });
    const bare = `${temporaryFolder()}/bare.git`;
    runGit('.', ['clone', '--quiet', '--bare', repository.path, bare]);
    const ofWorkTree = await gatherFrom(repository);
    expect(ofWorkTree.pullRequests[0]?.author?.name).toBe('Octavia Cat');
    expect(ofWorkTree.pullRequests[0]?.coAuthors).toEqual([]);
    expect(await gatherFrom({ path: bare })).toEqual(ofWorkTree);
    expect(await gatherFrom({ path: `${repository.path}/.git` })).toEqual(ofWorkTree);
  });

  it('has replacement characters for bytes that are not UTF-8, and tells paths apart that differ in them', async () => {
    const repository = repositoryWithHistory();
    const blob = repository.git('rev-parse', 'HEAD:README.md');
    const entry = (byte: number) =>
      Buffer.concat([Buffer.from(`100644 ${blob}\tcaf`), Buffer.from([byte]), Buffer.from('.txt\0')]);
    const entries = Buffer.concat([entry(0xe9), entry(0xe8)]);
    runGit(repository.path, ['update-index', '-z', '--index-info'], {}, entries);
    const author = ['-c', 'user.name=Ren', '-c', 'user.email=o@example.com'];
    const message = Buffer.concat([Buffer.from('Caf'), Buffer.from([0xe9]), Buffer.from(' (#1)')]);
    runGit(repository.path, [...author, 'commit', '-qF', '-'], { GIT_COMMITTER_DATE: MONDAY }, message);
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests).toMatchObject([{ number: 1, title: 'Café' }]);
    expect(pullRequests[0]?.files).toMatchObject([
      { path: 'caf\ufffde8.txt', additions: 2 },
      { path: 'caf\ufffde9.txt', additions: 2 },
    ]);
  });
});

describe('a git that does not end', () => {
  it('is ended by the signal, with its reason as the error', async () => {
    const pipe = join(temporaryFolder(), 'nobody-writes');
    execFileSync('mkfifo', [pipe]);
    const time = new AbortController();
    const git = gitIn(repositoryWithHistory().path, { signal: time.signal });
    setTimeout(() => time.abort(new Error('The time is up.')), 50);
    await expect(git.output(['config', '--file', pipe, '--list'])).rejects.toThrow('The time is up.');
    await expect(git.output(['rev-parse', 'HEAD'])).rejects.toThrow('The time is up.');
  });
});
