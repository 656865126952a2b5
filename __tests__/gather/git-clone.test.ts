import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DigestError } from '../../src/domain/errors.js';
import { parseRemote } from '../../src/gather/git/clone.js';
import { type GitOptions, gitSource } from '../../src/gather/git/index.js';
import {
  BEFORE,
  type MadeRepository,
  MONDAY,
  makeRepository,
  removeTemporaryFolders,
  runGit,
  silent,
  TUESDAY,
  temporaryFolder,
  WEDNESDAY,
  WEEK,
} from './git-history.js';

const environment = { ...process.env };
afterEach(() => {
  process.env.PATH = environment.PATH;
  delete process.env.GIT_DIR;
});
afterAll(removeTemporaryFolders);

function sourceOf(path: string, options: Partial<GitOptions> = {}) {
  return gitSource({ path, period: WEEK, log: silent, ...options });
}

/** What a run says when it fails, as a person reads it. */
async function failureOf(path: string, options: Partial<GitOptions> = {}): Promise<string> {
  const source = sourceOf(path, options);
  const failure = await source
    .open()
    .then(() => source.gather())
    .catch((error: unknown) => error);
  if (!(failure instanceof DigestError)) throw new Error('It did not fail with a DigestError', { cause: failure });
  return failure.message.replaceAll(path, 'PATH');
}

function week(): MadeRepository {
  const repository = makeRepository();
  repository.commit({ message: 'Begin (#1)', at: BEFORE, files: { 'a.txt': 'a\n' } });
  repository.commit({ message: 'One (#2)', at: MONDAY, files: { 'a.txt': 'b\n' } });
  repository.commit({ message: 'Two (#3)', at: TUESDAY, files: { 'a.txt': 'c\n' } });
  return repository;
}

function cloneOf({ path }: MadeRepository, ...options: string[]): string {
  const clone = join(temporaryFolder(), 'clone');
  runGit('.', ['clone', '--quiet', ...options, `file://${path}`, clone]);
  return clone;
}

describe('opening a clone tells', () => {
  test('the repository from its remote, the default branch, configuration and code owners of HEAD', async () => {
    const repository = week();
    repository.git('remote', 'add', 'fork', 'https://github.com/somebody/reader.git');
    repository.git('remote', 'add', 'origin', 'git@github.com:octo/reader.git');
    const files = {
      '.github/merge-digest.yml': 'language: en\n',
      CODEOWNERS: '* @root\n',
      'docs/CODEOWNERS': '* @docs\n',
    };
    repository.commit({ message: 'Configure', at: WEDNESDAY, files });
    expect(await sourceOf(repository.path).open()).toEqual({
      repository: { nameWithOwner: 'octo/reader', url: 'https://github.com/octo/reader', defaultBranch: 'main' },
      config: 'language: en\n',
      codeowners: '* @root\n',
    });
  });

  test('the repository that the user names, on the host of the remote', async () => {
    const repository = week();
    repository.git('remote', 'add', 'origin', 'ssh://git@github.acme.com:2222/octo/reader');
    const { repository: opened } = await sourceOf(repository.path, { repository: 'acme/writer' }).open();
    expect(opened).toMatchObject({ nameWithOwner: 'acme/writer', url: 'https://github.acme.com/acme/writer' });
  });

  test('the folder where there is no remote, and nothing where there are no files', async () => {
    const folder = join(temporaryFolder(), 'reader.git');
    runGit('.', ['clone', '--quiet', '--bare', week().path, folder]);
    runGit(folder, ['remote', 'remove', 'origin']);
    expect(await sourceOf(folder).open()).toEqual({
      repository: { nameWithOwner: 'local/reader', url: null, defaultBranch: 'main' },
      config: null,
      codeowners: null,
    });
  });

  test('another configuration file, where one is named', async () => {
    const repository = week();
    repository.commit({ message: 'Configure', at: WEDNESDAY, files: { 'my digest.yml': 'week: last\n', dir: '' } });
    expect((await sourceOf(repository.path, { configPath: './my digest.yml' }).open()).config).toBe('week: last\n');
    expect((await sourceOf(repository.path, { configPath: '.' }).open()).config).toBeNull();
  });

  test.each([
    ['https://github.com/octo/reader.git', 'octo/reader', 'https://github.com/octo/reader'],
    ['https://user:secret@github.com/octo/reader/', 'octo/reader', 'https://github.com/octo/reader'],
    ['git@github.com:octo/read.er.git', 'octo/read.er', 'https://github.com/octo/read.er'],
    ['org-1234@github.com:octo/reader', 'octo/reader', 'https://github.com/octo/reader'],
    ['ssh://git@ssh.github.com:443/octo/reader.git', 'octo/reader', 'https://github.com/octo/reader'],
    ['git://github.acme.com/octo/reader', 'octo/reader', 'https://github.acme.com/octo/reader'],
    ['https://gitlab.com/octo/reader.git', 'octo/reader', null],
  ])('%s is %s', (remote, nameWithOwner, url) => {
    expect(parseRemote(remote)).toEqual({ nameWithOwner, url });
  });

  test.each(['/home/octo/reader', '../reader', 'C:\\reader', 'file:///home/octo/reader', 'https://gitlab.com/a/b/c'])(
    '%s tells no repository',
    remote => expect(parseRemote(remote)).toBeUndefined(),
  );
});

describe('the base branch', () => {
  test('is read instead of HEAD, local or remote', async () => {
    const repository = week();
    repository.git('switch', '--quiet', '-c', 'release/1.x', 'HEAD~1');
    repository.commit({ message: 'Backport (#4)', at: WEDNESDAY });
    repository.git('switch', '--quiet', 'main');
    const numbers = async (path: string, base?: string) => {
      const { pullRequests } = await sourceOf(path, { base }).gather();
      return pullRequests.map(({ number, baseRef }) => `${number} ${baseRef}`);
    };
    expect(await numbers(repository.path)).toEqual(['2 main', '3 main']);
    expect(await numbers(repository.path, 'release/1.x')).toEqual(['2 release/1.x', '4 release/1.x']);
    const clone = cloneOf(repository);
    expect(await numbers(clone, 'release/1.x')).toEqual(['2 release/1.x', '4 release/1.x']);
    expect(await numbers(clone, 'origin/release/1.x')).toEqual(['2 release/1.x', '4 release/1.x']);
  });

  test('that is not there is answered with the nearest ones', async () => {
    const repository = week();
    for (const branch of ['release/1.x', 'release/2.x', 'develop', 'a-topic-of-somebody'])
      repository.git('branch', branch);
    expect(await failureOf(repository.path, { base: 'release/3.x' })).toBe(
      'PATH has no branch release/3.x. The nearest it has: release/1.x, release/2.x, develop.',
    );
    expect(await failureOf(repository.path, { base: '--output=stolen' })).toContain(
      'PATH has no branch --output=stolen.',
    );
  });

  test('is unnamed where HEAD is detached, and the default branch is what origin says', async () => {
    const clone = cloneOf(week());
    runGit(clone, ['switch', '--quiet', '--detach']);
    const source = sourceOf(clone);
    expect((await source.open()).repository.defaultBranch).toBe('main');
    expect((await source.gather()).pullRequests[0]).not.toHaveProperty('baseRef');
  });
});

describe('what cannot be read is answered with what to do', () => {
  test('a folder that is no repository, a file, or nothing at all', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const advice = 'clone it first or name its git directory.';
    expect(await failureOf(folder)).toBe(`PATH is not a git repository; ${advice}`);
    expect(await failureOf(join(folder, 'file'))).toBe(`PATH is not a git repository; ${advice}`);
    expect(await failureOf(join(folder, '-none'))).toBe(
      'PATH does not exist; clone the repository first or name its git directory.',
    );
  });

  test('a machine without git', async () => {
    const { path } = week();
    process.env.PATH = temporaryFolder();
    expect(await failureOf(path)).toBe('git was not found: install it and see that it is on the PATH.');
  });

  test('a repository without commits', async () => {
    expect(await failureOf(makeRepository().path)).toBe(
      'PATH holds no commits yet, or its HEAD names a branch that is not there.',
    );
  });

  test('a shallow clone that begins after the start of the period', async () => {
    expect(await failureOf(cloneOf(week(), '--depth=1'))).toBe(
      "The clone is shallow: it begins at 2026-03-31T09:00:00Z, after the period's start, 2026-03-30T00:00:00Z. " +
        'Run `git fetch --unshallow` in it first (in a workflow: actions/checkout with `fetch-depth: 0`).',
    );
  });

  test('a clone without contents, which git would fetch', async () => {
    const repository = week();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    expect(await failureOf(cloneOf(repository, '--bare', '--filter=blob:none'))).toBe(
      'PATH is a partial clone that lacks contents of this period; ' +
        'clone without --filter, or run `git fetch --refetch --no-filter` in it.',
    );
  });

  test('a period before or after the whole history', async () => {
    const { path } = week();
    const early = { start: '2025-03-30T00:00:00Z', end: '2025-04-06T00:00:00Z', asOf: null };
    const late = { start: '2026-05-30T00:00:00Z', end: '2026-06-06T00:00:00Z', asOf: null };
    expect(await failureOf(path, { period: early })).toBe(
      'The period ends at 2025-04-06T00:00:00Z, but the history begins only at 2026-03-20T12:00:00Z. Ask for a later period.',
    );
    expect(await failureOf(path, { period: late })).toBe(
      'The period begins at 2026-05-30T00:00:00Z, but the newest commit of the clone is from 2026-03-31T09:00:00Z. ' +
        'Run `git pull` in it first, or ask for an earlier period.',
    );
  });
});

test('a shallow clone that reaches back far enough is read, but cannot tell who is new', async () => {
  const repository = makeRepository();
  repository.commit({ message: 'Long ago', at: BEFORE, files: { 'a.txt': 'a\n' } });
  repository.commit({ message: 'Before', at: BEFORE, files: { 'a.txt': 'b\n' } });
  repository.commit({ message: 'One (#2)', at: MONDAY, files: { 'a.txt': 'c\n' } });
  const gathered = await sourceOf(cloneOf(repository, '--depth=2')).gather();
  expect(gathered.pullRequests).toMatchObject([{ number: 2, additions: 1, deletions: 1 }]);
  expect(gathered).not.toHaveProperty('newContributors');
});

test('the repository is the one at the path, whatever the environment names', async () => {
  const { path } = week();
  process.env.GIT_DIR = join(makeRepository().path, '.git');
  expect((await sourceOf(path).gather()).expected).toBe(2);
});
