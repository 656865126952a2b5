import { appendFileSync, cpSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestedPeriod } from '../../../src/gather/period-bounds.js';
import { removeTemporaryFolders, temporaryFolder } from '../support.js';
import { cloneOf, failureOf, gatherFrom, repositoryWithWeek, runGit, type TestRepository } from './support.js';

afterAll(removeTemporaryFolders);

/** Two months after the newest commit, of 2026-03-31. */
const PERIOD: RequestedPeriod = { start: '2026-05-30T00:00:00Z', end: '2026-06-06T00:00:00Z', asOf: null };
const [LONG_AGO, WITHIN, AFTER] = ['2026-04-15T00:00:00Z', '2026-06-01T00:00:00Z', '2026-06-08T00:00:00Z'];
const URL = 'https://github.com/octo/reader';
const QUIET = { commits: 0, newest: '2026-03-31T09:00:00Z' };
const MAYBE_STALE = { ...QUIET, maybeStale: true };

interface Dates {
  cloned: string;
  /** null: it was not fetched since it was cloned. */
  fetched?: string | null;
}

const FILES = ['HEAD', 'config', 'packed-refs', 'description'];

function setDates(gitDirectory: string, names: readonly string[], at: string): void {
  for (const name of names) utimesSync(join(gitDirectory, name), new Date(at), new Date(at));
}

/** A clone as of a repository on GitHub, with a history that was made and fetched at these times. */
function clonedAt(origin: TestRepository, { cloned, fetched = null }: Dates, ...options: string[]): string {
  const clone = cloneOf(origin, ...options);
  const git = runGit(clone, ['rev-parse', '--path-format=absolute', '--git-common-dir']);
  for (const log of options.length === 0 ? ['HEAD', 'refs/heads/main', 'refs/remotes/origin/HEAD'] : []) {
    const path = join(git, 'logs', log);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/> \d+ /, `> ${Date.parse(cloned) / 1000} `));
  }
  if (fetched !== null) fetchAt(clone, fetched);
  runGit(clone, ['remote', 'set-url', 'origin', URL]);
  setDates(git, FILES, cloned);
  return clone;
}

/** As if it had been fetched from GitHub: that the file names another place is the only difference. */
function fetchAt(clone: string, at: string, ...args: string[]): void {
  runGit(clone, ['fetch', '--quiet', ...args]);
  const path = runGit(clone, ['rev-parse', '--path-format=absolute', '--git-path', 'FETCH_HEAD']);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/(?:file:\/\/)?\/\S+$/gm, URL));
  utimesSync(path, new Date(at), new Date(at));
}

const cloneIn = async (path: string, period = PERIOD) => (await gatherFrom({ path }, { period })).clone;
const failure = (path: string) => failureOf(path, { period: PERIOD });

describe('a clone whose newest commit is older than the period', () => {
  it.each([
    ['was made after the period', { cloned: AFTER }],
    ['was fetched after the period, which brought nothing', { cloned: LONG_AGO, fetched: AFTER }],
  ])('is a quiet one if it %s', async (_, dates) => {
    const gathered = await gatherFrom({ path: clonedAt(repositoryWithWeek(), dates) }, { period: PERIOD });
    expect(gathered).toMatchObject({ pullRequests: [], expected: 0, newContributors: [] });
    expect(gathered.clone).toMatchObject(QUIET);
    expect(gathered.clone).not.toHaveProperty('maybeStale');
  });

  it.each([
    ['was made before the end of the period', { cloned: LONG_AGO }, LONG_AGO],
    [
      'was fetched last before the period',
      { cloned: LONG_AGO, fetched: '2026-05-01T00:00:00Z' },
      '2026-05-01T00:00:00Z',
    ],
    ['was fetched last in the period', { cloned: LONG_AGO, fetched: WITHIN }, WITHIN],
  ])('is refused if it %s', async (_, dates, fetched) => {
    expect(await failure(clonedAt(repositoryWithWeek(), dates))).toBe(
      'The period starts at 2026-05-30T00:00:00Z, but the newest commit of the clone is from 2026-03-31T09:00:00Z, and ' +
        `it was not fetched after ${fetched}. Run \`git pull\` in it first, or ask for an earlier period.`,
    );
  });

  it('is refused if its branch is behind what was fetched', async () => {
    const origin = repositoryWithWeek();
    const clone = cloneOf(origin);
    origin.commit({ message: 'News (#4)', at: WITHIN });
    fetchAt(clone, AFTER);
    runGit(clone, ['remote', 'set-url', 'origin', URL]);
    expect(await failure(clone)).toBe(
      'The period starts at 2026-05-30T00:00:00Z, but the newest commit of the clone is from 2026-03-31T09:00:00Z. ' +
        'Run `git pull` in it first, or ask for an earlier period.',
    );
  });

  it('is a quiet one too if it has commits of its own that were not pushed', async () => {
    const clone = clonedAt(repositoryWithWeek(), { cloned: LONG_AGO, fetched: AFTER });
    const date = '2026-04-01T00:00:00Z';
    const author = ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.com'];
    runGit(clone, [...author, 'commit', '--quiet', '--allow-empty', '-m', 'own'], { GIT_COMMITTER_DATE: date });
    expect(await cloneIn(clone)).toMatchObject({ commits: 0, newest: date });
    expect(await cloneIn(clone)).not.toHaveProperty('maybeStale');
  });

  it('is a quiet one if another work tree was fetched', async () => {
    const clone = cloneOf(repositoryWithWeek());
    const tree = join(temporaryFolder(), 'tree');
    runGit(clone, ['worktree', 'add', '--quiet', '--detach', tree]);
    fetchAt(tree, AFTER);
    runGit(clone, ['remote', 'set-url', 'origin', URL]);
    setDates(join(clone, '.git'), FILES, LONG_AGO);
    expect(await cloneIn(clone)).not.toHaveProperty('maybeStale');
  });

  it('and is a bare one is quiet if its fetch shows the same commit, and refused if it shows another', async () => {
    const origin = repositoryWithWeek();
    const clone = clonedAt(origin, { cloned: LONG_AGO, fetched: AFTER }, '--bare');
    expect(await cloneIn(clone)).not.toHaveProperty('maybeStale');
    origin.commit({ message: 'News (#4)', at: WITHIN });
    fetchAt(clone, AFTER, `file://${origin.path}`);
    expect(await failure(clone)).toContain('Run `git pull` in it first');
  });
});

describe('a clone may be too old, and nothing is claimed', () => {
  it.each([
    ['without a remote', (path: string) => runGit(path, ['remote', 'remove', 'origin'])],
    [
      'of a folder on this machine, which may be old itself',
      (path: string) => runGit(path, ['remote', 'set-url', 'origin', '/home/octo/reader']),
    ],
    ['with no branch checked out', (path: string) => runGit(path, ['switch', '--quiet', '--detach'])],
    ['on a branch that its remote does not have', (path: string) => runGit(path, ['switch', '--quiet', '-c', 'topic'])],
    [
      'that lost its logs, as time makes it',
      (path: string) => runGit(path, ['reflog', 'expire', '--expire=now', '--all']),
    ],
  ])('%s', async (_, change) => {
    const clone = clonedAt(repositoryWithWeek(), { cloned: AFTER });
    change(clone);
    expect(await cloneIn(clone)).toMatchObject(MAYBE_STALE);
  });

  it('if its folder was copied, which makes all files look new', async () => {
    const clone = clonedAt(repositoryWithWeek(), { cloned: LONG_AGO, fetched: LONG_AGO });
    const copy = join(temporaryFolder(), 'copy');
    cpSync(clone, copy, { recursive: true });
    expect(await cloneIn(copy)).toMatchObject(MAYBE_STALE);
  });

  it('if only another branch, or another repository, was fetched since', async () => {
    const origin = repositoryWithWeek();
    origin.git('branch', 'release');
    const clone = cloneOf(origin);
    runGit(clone, ['reflog', 'expire', '--expire=now', '--all']);
    fetchAt(clone, AFTER, 'origin', 'release');
    runGit(clone, ['remote', 'set-url', 'origin', URL]);
    setDates(join(clone, '.git'), FILES, LONG_AGO);
    expect(await cloneIn(clone)).toMatchObject(MAYBE_STALE);
    runGit(clone, ['remote', 'set-url', 'origin', `file://${origin.path}`]);
    fetchAt(clone, AFTER);
    runGit(clone, ['remote', 'set-url', 'origin', 'https://github.com/octo/fork']);
    expect(await cloneIn(clone)).toMatchObject(MAYBE_STALE);
  });

  it('in a period that has not ended, since every fetch was before now', async () => {
    const clone = clonedAt(repositoryWithWeek(), { cloned: LONG_AGO, fetched: WITHIN });
    expect(await cloneIn(clone, { ...PERIOD, asOf: '2026-06-02T00:00:00Z' })).toMatchObject(MAYBE_STALE);
  });

  it('if what the clone says of its fetches cannot be read', async () => {
    const clone = clonedAt(repositoryWithWeek(), { cloned: AFTER, fetched: AFTER });
    runGit(clone, ['reflog', 'expire', '--expire=now', '--all']);
    const path = join(clone, '.git', 'FETCH_HEAD');
    setDates(join(clone, '.git'), FILES, LONG_AGO);
    writeFileSync(path, 'no line of git\n\0');
    appendFileSync(path, `${'0'.repeat(40)}\t\tbranch 'main' of\n`);
    expect(await cloneIn(clone)).toMatchObject(MAYBE_STALE);
  });
});
