import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCloneHistory } from '../../../src/backtest/clone-history.js';
import type { Gathered } from '../../../src/domain/gathered.js';
import { BEFORE, MONDAY, removeTemporaryFolders, silent, TUESDAY, WEDNESDAY } from '../support.js';
import { cloneOf, gatherFrom, makeRepository, runGit, sourceOf, type TestRepository } from './support.js';

afterAll(removeTemporaryFolders);

const lines = (count: number) => `${Array.from({ length: count }, (_, line) => `line ${line}`).join('\n')}\n`;
const MAILMAP = 'Octavia Cat <octavia@example.com> <octo@example.com>\n';

/** #2 changes two files, #3 renames one and adds a fragment, #4 changes a changelog. */
function repositoryWithContents(): TestRepository {
  const repository = makeRepository();
  repository.git('config', 'uploadpack.allowFilter', 'true');
  repository.commit({
    message: 'Begin (#1)',
    at: BEFORE,
    files: {
      'a.txt': lines(40),
      'b[1]*.txt': lines(20),
      'old.txt': lines(30),
      'CHANGELOG.md': '# Changes\n',
      '.mailmap': MAILMAP,
      '.github/CODEOWNERS': '* @octo\n',
    },
  });
  repository.commit({ message: 'One (#2)', at: MONDAY, files: { 'a.txt': lines(41), 'b[1]*.txt': lines(22) } });
  repository.commit({
    message: 'Two (#3)',
    at: TUESDAY,
    files: { 'old.txt': null, 'new.txt': lines(30), 'newsfragments/3.feature.md': 'Faster\n', 'a.txt': lines(44) },
  });
  repository.commit({
    message: 'Three (#4)',
    at: WEDNESDAY,
    files: { 'CHANGELOG.md': '# Changes\n- Faster\n', 'b[1]*.txt': lines(23) },
  });
  return repository;
}

/** Removes the contents of files from the objects of a repository, as if they had been lost. */
function lose({ path, git }: TestRepository, ...files: string[]): void {
  for (const file of files) {
    const sha = git('rev-parse', file);
    rmSync(join(path, '.git', 'objects', sha.slice(0, 2), sha.slice(2)));
  }
}

/** The files of each pull request: `path +1 -2`, or `path ?` if it could not be read. */
function filesIn({ pullRequests }: Gathered): Record<number, string[]> {
  return Object.fromEntries(
    pullRequests.map(({ number, files }) => [
      number,
      files.map(({ path, unread, additions, deletions }) => `${path} ${unread ? '?' : `+${additions} -${deletions}`}`),
    ]),
  );
}

const WHOLE = {
  2: ['a.txt +1 -0', 'b[1]*.txt +2 -0'],
  3: ['a.txt +3 -0', 'new.txt +0 -0', 'newsfragments/3.feature.md +1 -0'],
  4: ['CHANGELOG.md +1 -0', 'b[1]*.txt +1 -0'],
};

async function warningsOf(path: string): Promise<string[]> {
  const warnings: string[] = [];
  await gatherFrom({ path }, { log: { ...silent, warning: message => warnings.push(message) } });
  return warnings;
}

const ADVICE = 'Run `git fetch --refetch --no-filter` in it, or read the pull requests from GitHub (--source github).';

describe('a clone that has lost the content of a file', () => {
  it('has the lines of all other files of the pull request', async () => {
    const repository = repositoryWithContents();
    expect(filesIn(await gatherFrom(repository))).toEqual(WHOLE);
    lose(repository, 'HEAD~2:b[1]*.txt');
    expect(filesIn(await gatherFrom(repository))).toEqual({
      ...WHOLE,
      2: ['a.txt +1 -0', 'b[1]*.txt ?'],
      4: ['CHANGELOG.md +1 -0', 'b[1]*.txt ?'],
    });
  });

  it('counts the lines that it has, and no others', async () => {
    const repository = repositoryWithContents();
    lose(repository, 'HEAD~2:a.txt');
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ number, additions, filesTotal }) => [number, additions, filesTotal])).toEqual([
      [2, 2, 2],
      [3, 1, 3],
      [4, 2, 2],
    ]);
  });

  it('still knows a file that moved without a change', async () => {
    const repository = repositoryWithContents();
    lose(repository, 'HEAD:new.txt', 'HEAD~2:a.txt');
    expect(filesIn(await gatherFrom(repository))[3]).toEqual([
      'a.txt ?',
      'new.txt +0 -0',
      'newsfragments/3.feature.md +1 -0',
    ]);
  });

  it('with a line break in its path does not end the run', async () => {
    const repository = repositoryWithContents();
    repository.commit({ message: 'Odd (#5)', at: WEDNESDAY, files: { 'line\nbreak.txt': 'x\n', 'c.txt': 'c\n' } });
    lose(repository, 'HEAD:line\nbreak.txt');
    expect(filesIn(await gatherFrom(repository))[5]).toEqual(['c.txt +1 -0', 'line\nbreak.txt ?']);
  });

  it('says so once, with what to do', async () => {
    const repository = repositoryWithContents();
    expect(await warningsOf(repository.path)).toEqual([]);
    lose(repository, 'HEAD:b[1]*.txt');
    expect(await warningsOf(repository.path)).toEqual([
      `The clone lacks the contents of 1 changed file in 1 pull request: their lines are not counted. ${ADVICE}`,
    ]);
    lose(repository, 'HEAD~2:b[1]*.txt');
    expect(await warningsOf(repository.path)).toEqual([
      `The clone lacks the contents of 2 changed files in 2 pull requests: their lines are not counted. ${ADVICE}`,
    ]);
  });

  it('has it again after what the warning says', async () => {
    const origin = repositoryWithContents();
    const clone = cloneOf(origin, '--filter=blob:none', '--bare');
    runGit(clone, ['fetch', '--quiet', '--refetch', '--no-filter']);
    expect(filesIn(await gatherFrom({ path: clone }))).toEqual(WHOLE);
  });

  it('says nothing of a file that only commits without a pull request changed', async () => {
    const repository = repositoryWithContents();
    repository.commit({ message: 'Pushed', at: WEDNESDAY, files: { 'pushed.txt': 'x\n' } });
    lose(repository, 'HEAD:pushed.txt');
    expect(await warningsOf(repository.path)).toEqual([]);
    expect(filesIn(await gatherFrom(repository))).toEqual(WHOLE);
  });

  it('reads the fragments and changelogs that it has', async () => {
    const repository = repositoryWithContents();
    const files = { 'CHANGELOG.md': '# Changes\n- Faster\n- Smaller\n', 'lib/CHANGELOG.md': 'x\n' };
    repository.commit({ message: 'Four (#5)', at: WEDNESDAY, files });
    repository.commit({
      message: 'Five (#6)',
      at: WEDNESDAY,
      files: { 'CHANGELOG.md': '', 'lib/CHANGELOG.md': 'y\n' },
    });
    lose(repository, 'HEAD~1:CHANGELOG.md', 'HEAD:newsfragments/3.feature.md');
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ number, fragments }) => [number, fragments?.map(({ text }) => text)])).toEqual([
      [2, undefined],
      [3, undefined],
      [4, ['- Faster\n']],
      [5, undefined],
      [6, ['y\n']],
    ]);
  });

  it('can be measured by a backtest', async () => {
    const repository = repositoryWithContents();
    lose(repository, 'HEAD~2:b[1]*.txt');
    const { pullRequests } = await readCloneHistory({ path: repository.path, weeks: 2, repository: null, log: silent });
    expect(pullRequests.map(({ number, additions }) => [number, additions])).toEqual([
      [1, 93],
      [2, 1],
      [3, 4],
      [4, 1],
    ]);
  });
});

describe('a partial clone', () => {
  const partial = (...options: string[]) => cloneOf(repositoryWithContents(), '--filter=blob:none', ...options);

  it('without any contents has the paths of all files, and no lines', async () => {
    const { pullRequests } = await gatherFrom({ path: partial('--bare') });
    expect(pullRequests.map(({ files, additions }) => [files.map(({ path }) => path), additions])).toEqual([
      [['a.txt', 'b[1]*.txt'], 0],
      [['a.txt', 'new.txt', 'newsfragments/3.feature.md'], 0],
      [['CHANGELOG.md', 'b[1]*.txt'], 0],
    ]);
    expect(pullRequests.flatMap(({ files }) => files.filter(({ unread }) => !unread))).toEqual([
      { path: 'new.txt', previousPath: 'old.txt', additions: 0, deletions: 0, status: 'renamed' },
    ]);
  });

  it('with the contents of its work tree has the lines that need no others', async () => {
    expect(filesIn(await gatherFrom({ path: partial() }))).toEqual({
      2: ['a.txt ?', 'b[1]*.txt ?'],
      3: ['a.txt ?', 'new.txt +0 -0', 'newsfragments/3.feature.md +1 -0'],
      4: ['CHANGELOG.md ?', 'b[1]*.txt ?'],
    });
  });

  it('without large files has the lines of all others', async () => {
    expect(
      filesIn(await gatherFrom({ path: cloneOf(repositoryWithContents(), '--filter=blob:limit=300', '--bare') })),
    ).toEqual({
      ...WHOLE,
      2: ['a.txt ?', 'b[1]*.txt +2 -0'],
      3: ['a.txt ?', 'new.txt +0 -0', 'newsfragments/3.feature.md +1 -0'],
    });
  });

  it('without .mailmap has people as their commits name them', async () => {
    const authors = async (path: string) => (await gatherFrom({ path })).pullRequests.map(({ author }) => author?.name);
    expect(await authors(partial())).toEqual(['Octavia Cat', 'Octavia Cat', 'Octavia Cat']);
    expect(await authors(partial('--bare'))).toEqual(['Octo Cat', 'Octo Cat', 'Octo Cat']);
  });

  it('can be measured by a backtest', async () => {
    const options = { path: partial('--bare'), weeks: 2, repository: null, log: silent };
    expect((await readCloneHistory(options)).pullRequests.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe('the files of the repository that a clone has lost', () => {
  it.each([
    [
      'lost',
      () => {
        const repository = repositoryWithContents();
        lose(repository, 'HEAD:.github/CODEOWNERS', 'HEAD:.mailmap');
        return repository.path;
      },
    ],
    ['left out', () => cloneOf(repositoryWithContents(), '--filter=blob:none', '--bare')],
  ])('are named when it is opened, whether they were %s', async (_, clone) => {
    expect(await sourceOf(clone()).open()).toMatchObject({
      config: null,
      codeowners: null,
      lost: ['.mailmap', '.github/CODEOWNERS'],
    });
  });

  it('are not those that never existed', async () => {
    const opened = await sourceOf(repositoryWithContents().path, { configPath: 'none.yml' }).open();
    expect(opened).toMatchObject({ config: null, codeowners: '* @octo\n' });
    expect(opened).not.toHaveProperty('lost');
  });
});
