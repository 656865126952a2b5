import { BEFORE, MONDAY, removeTemporaryFolders, TUESDAY } from '../support.js';
import { gatherFrom, repositoryWithHistory, runGit, type TestRepository } from './support.js';

afterAll(removeTemporaryFolders);

describe('the changed files of a commit', () => {
  it('can be renamed, removed, binary, or changed only in their mode', async () => {
    const repository = repositoryWithHistory();
    const long = `${Array.from({ length: 20 }, (_, line) => `line ${line}`).join('\n')}\n`;
    repository.commit({
      message: 'Before',
      at: BEFORE,
      files: { 'old.txt': long, 'gone.txt': 'x\ny\n', 'run.sh': 'echo\n' },
    });
    repository.git('update-index', '--chmod=+x', 'run.sh');
    repository.git('config', 'core.fileMode', 'false');
    const files = { 'old.txt': null, 'new.txt': `${long}more\n`, 'gone.txt': null, 'logo.png': 'a\0b' };
    repository.commit({ message: 'Tidy (#1)', at: MONDAY, files });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[0]?.files).toEqual([
      { path: 'gone.txt', additions: 0, deletions: 2, status: 'removed' },
      { path: 'logo.png', additions: 0, deletions: 0, status: 'added' },
      { path: 'new.txt', previousPath: 'old.txt', additions: 1, deletions: 0, status: 'renamed' },
      { path: 'run.sh', additions: 0, deletions: 0, status: 'modified' },
    ]);
    expect(pullRequests[0]).toMatchObject({ additions: 1, deletions: 2, filesTotal: 4 });
  });

  it('include a submodule, and a file that became a symbolic link', async () => {
    const repository = repositoryWithHistory();
    const sha = repository.commit({ message: 'Before', at: BEFORE, files: { 'link.txt': 'README.md' } });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${sha},vendored`);
    const blob = repository.git('rev-parse', 'HEAD:link.txt');
    repository.git('update-index', '--cacheinfo', `120000,${blob},link.txt`);
    runGit(repository.path, ['-c', 'user.name=O', '-c', 'user.email=o@example.com', 'commit', '-qm', 'Vendor (#1)'], {
      GIT_COMMITTER_DATE: MONDAY,
    });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[0]?.files.map(({ path, status }) => [path, status])).toEqual([
      ['link.txt', 'modified'],
      ['vendored', 'added'],
    ]);
  });

  it('can have line breaks, tabs, quotes, other scripts, leading dashes and arrows in their paths', async () => {
    const paths = [
      'line\nbreak.txt',
      'a\tb.txt',
      '"quoted".txt',
      'zürich/東京 🗼.txt',
      '-rf',
      'a => b.txt',
      '{x => y}/z',
      '1\t2\t3',
    ];
    const repository = repositoryWithHistory();
    repository.commit({
      message: 'Odd (#1)',
      at: MONDAY,
      files: Object.fromEntries(paths.map(path => [path, `${path}\n`])),
    });
    repository.git('mv', '--', '-rf', '--renamed\n:100644');
    repository.commit({ message: 'Odder (#2)', at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[0]?.files.map(({ path }) => path)).toEqual([...paths].sort());
    expect(pullRequests[0]?.additions).toBe(9);
    expect(pullRequests[1]?.files).toEqual([
      { path: '--renamed\n:100644', previousPath: '-rf', additions: 0, deletions: 0, status: 'renamed' },
    ]);
  });
});

describe('many commits', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = repositoryWithHistory();
    const commit = (n: number) =>
      [
        'commit refs/heads/main',
        `author Octo Cat <octo@example.com> ${Date.parse(MONDAY) / 1000 + n} +0000`,
        `committer GitHub <noreply@github.com> ${Date.parse(MONDAY) / 1000 + n} +0000`,
        `data <<END\nChange ${n} (#${n})\nEND`,
        ...(n === 1 ? ['from refs/heads/main^0'] : []),
        `M 100644 inline file-${n}.txt\ndata <<END\n${'x\n'.repeat(n)}END\n`,
      ].join('\n');
    const stream = Array.from({ length: 300 }, (_, index) => commit(index + 1)).join('');
    runGit(repository.path, ['fast-import', '--quiet'], {}, Buffer.from(stream));
  });

  it('are read by several processes and returned in the order in which they were merged', async () => {
    const { pullRequests, expected } = await gatherFrom(repository);
    expect(expected).toBe(300);
    expect(pullRequests.map(({ number }) => number)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    expect(pullRequests.every(({ number, additions }) => number === additions)).toBe(true);
  });
});
