import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INPUT_NAMES } from '../../src/settings/index.js';
import { cloneOf, makeRepository } from '../gather/git/support.js';
import { removeTemporaryFolders } from '../gather/support.js';
import { readDigest, start, succeed, TOKEN, temporaryFolder, terminal, WEEK } from './support.js';

afterAll(removeTemporaryFolders);

/** Lines of a saved history, in the form of tools that rebuild one from git. */
const HISTORY = [
  line({ number: 6, title: 'Start', author: 'Ada', committedAt: '2026-03-20T10:00:00+08:00', sha: '6'.repeat(40) }),
  line({
    number: 7,
    title: 'feat: faster',
    author: 'Ada',
    committedAt: '2026-03-30T00:10:00+08:00',
    sha: '7'.repeat(40),
  }),
  line({
    number: 8,
    title: 'fix: a | b',
    author: 'Grace',
    committedAt: '2026-04-01T10:00:00+08:00',
    sha: '8'.repeat(40),
  }),
  line({
    number: 9,
    title: 'Revert "feat: faster" (#7)',
    author: 'Grace',
    committedAt: '2026-04-02T10:00:00+08:00',
    sha: '9'.repeat(40),
  }),
].join('\n');

function line(given: Record<string, unknown>): string {
  const files = [{ path: 'src/a.py', additions: 3, deletions: 1, status: 'modified' }];
  const more = {
    body: '',
    login: null,
    bot: false,
    authoredAt: given.committedAt,
    how: 'squash',
    commits: 1,
    filesTotal: 1,
  };
  return JSON.stringify({ ...given, ...more, files, additions: 3, deletions: 1, revertedBy: null });
}

function saved(name: string, content: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe('a clone', () => {
  it('becomes a digest with neither token nor network', async () => {
    const clone = makeRepository();
    const author = 'Ada Lovelace <ada@example.com>';
    clone.commit({ message: 'Begin (#1)', at: '2026-03-20T12:00:00Z', author, files: { 'src/a.ts': 'a\nb\nc\n' } });
    clone.commit({
      message: 'feat: more (#2)',
      at: '2026-03-30T09:00:00Z',
      author,
      files: { 'src/a.ts': 'a\nB\nc\nd\n' },
    });
    clone.commit({ message: 'straight to main', at: '2026-03-31T09:00:00Z', files: { 'README.md': 'Hello\n' } });
    clone.git('checkout', '--quiet', '-b', 'topic');
    clone.commit({ message: 'wip', at: '2026-04-01T08:00:00Z', files: { 'src/b.ts': 'b\n' } });
    clone.git('checkout', '--quiet', 'main');
    clone.merge('topic', {
      message: 'Merge pull request #3 from octo/topic\n\nA second file',
      at: '2026-04-01T09:00:00Z',
    });
    clone.commit({
      message: 'Revert "feat: more (#2)" (#4)',
      at: '2026-04-01T21:00:00Z',
      files: { 'src/a.ts': 'a\nb\nc\n' },
    });
    const cwd = temporaryFolder();

    const { exitCode, stdout } = await terminal(['--source', 'git', '--path', clone.path, '--week', WEEK], { cwd });

    expect(exitCode).toBe(0);
    expect(stdout).toBe('3 pull requests in 2026-W14: digest.md, digest.html, digest.json\n');
    const digest = readDigest(join(cwd, 'digest.json'));
    expect(digest.pullRequests.map(({ number, title }) => [number, title])).toEqual([
      [2, 'feat: more'],
      [3, 'A second file'],
      [4, 'Revert "feat: more (#2)"'],
    ]);
    expect(digest.statistics.totals).toMatchObject({ additions: 4, deletions: 3, files: 2 });
    expect(digest.pullRequests[0]?.outcome).toMatchObject({ revertedBy: 4, revertedAfterHours: 60 });
    expect(digest.statistics.directPushes?.map(({ title }) => title)).toEqual(['straight to main']);
    expect(digest.pullRequests[0]).not.toHaveProperty('labels');
    expect(digest.pullRequests[0]).not.toHaveProperty('reviews');
    const page = readFileSync(join(cwd, 'digest.md'), 'utf8');
    expect(page).toContain('**3 pull requests** (3 more than the week before) by 2 people');
    expect(page).toContain('From git history, which lacks descriptions, labels, reviews, and opening times.');
    expect(page).not.toMatch(/without a review|hours to merge/);
  });

  it('that lacks contents becomes a digest that says so, and so does the terminal', async () => {
    const origin = makeRepository();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const files = { 'src/a.ts': 'a\n', '.github/CODEOWNERS': '* @octo\n' };
    origin.commit({ message: 'Begin (#1)', at: '2026-03-20T12:00:00Z', files });
    origin.commit({ message: 'feat: more (#2)', at: '2026-03-30T09:00:00Z', files: { 'src/a.ts': 'a\nb\n' } });
    const cwd = temporaryFolder();
    const path = cloneOf(origin, '--filter=blob:none', '--bare');

    const { exitCode, stdout, stderr } = await terminal(['--source', 'git', '--path', path, '--week', WEEK], { cwd });

    expect([exitCode, stdout]).toEqual([0, '1 pull request in 2026-W14: digest.md, digest.html, digest.json\n']);
    const advice =
      'Run `git fetch --refetch --no-filter` in it, or read the pull requests from GitHub (--source github).';
    expect(stderr.split('\n')).toEqual([
      'Warning: The clone lacks the contents of .github/CODEOWNERS: the run goes on as if there were none.',
      expect.stringMatching(/^Note: It is not known which repository on GitHub this is: the report calls it local\//),
      `Warning: The clone lacks the contents of 1 changed file in 1 pull request: their lines are not counted. ${advice}`,
      `Warning: With the weeks before the period: The clone lacks the contents of 3 changed files in 2 pull requests: their lines are not counted. ${advice}`,
      '',
    ]);
    expect(readDigest(join(cwd, 'digest.json')).completeness).toMatchObject({ gathered: 1, filesUnread: [2] });
    expect(readFileSync(join(cwd, 'digest.md'), 'utf8')).toContain(
      'The clone lacks contents of files that #\u20602 changed',
    );
  });

  it('that is not a repository gets an error of its own', async () => {
    const { exitCode, stdout, stderr } = await terminal([
      '--source',
      'git',
      '--path',
      temporaryFolder(),
      '--week',
      WEEK,
    ]);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/git/i);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('a file of pull requests', () => {
  it.each([
    ['as it is', 'week.jsonl', HISTORY],
    ['packed', 'week.jsonl.gz', gzipSync(HISTORY)],
  ])('is read %s, in the time zone that is asked for', async (_, name, content) => {
    const cwd = temporaryFolder();
    const args = ['--source', 'file', '--path', saved(name, content), '--repository', 'octo/repo', '--week', WEEK];
    const { exitCode, stdout } = await terminal(
      [...args, '--time-zone', 'Asia/Shanghai', '--output-directory', 'out'],
      { cwd },
    );
    expect([exitCode, stdout]).toEqual([
      0,
      '3 pull requests in 2026-W14: out/digest.md, out/digest.html, out/digest.json\n',
    ]);
    const digest = readDigest(join(cwd, 'out', 'digest.json'));
    expect(digest.repository).toMatchObject({ nameWithOwner: 'octo/repo', url: 'https://github.com/octo/repo' });
    expect(digest.pullRequests.map(({ number }) => number)).toEqual([7, 8, 9]);
    expect(digest.pullRequests[0]?.outcome.revertedBy).toBe(9);
  });

  it('counts days in UTC by default', async () => {
    const cwd = temporaryFolder();
    const args = [
      '--source',
      'file',
      '--path',
      saved('week.jsonl', HISTORY),
      '--repository',
      'octo/repo',
      '--week',
      WEEK,
    ];
    expect((await terminal(args, { cwd })).stdout).toMatch(/^2 pull requests in 2026-W14: /);
  });

  it('with a broken line names it', async () => {
    const path = saved('week.jsonl', `${HISTORY}\n{"number":`);
    const { exitCode, stdout, stderr } = await terminal(['--source', 'file', '--path', path, '--week', WEEK]);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`${path}, line 5: this is not JSON.\n`);
  });
});

describe('a saved digest', () => {
  it('gives the same page again, byte for byte', async () => {
    const ran = await succeed(await start(), { publish: 'files' });
    const cwd = temporaryFolder();
    const path = join(ran.folder, 'merge-digest', 'digest.json');
    const { exitCode, stdout } = await terminal(['--source', 'file', '--path', path], { cwd });
    expect([exitCode, stdout]).toEqual([0, '72 pull requests in 2026-W14: digest.md, digest.html, digest.json\n']);
    expect(readFileSync(join(cwd, 'digest.md'), 'utf8')).toBe(ran.markdown());
    expect(readFileSync(join(cwd, 'digest.json'), 'utf8')).toBe(readFileSync(path, 'utf8'));
  });

  it('of another version is refused, and so is what is no digest', async () => {
    const other = await terminal(['--source', 'file', '--path', saved('digest.json', '{"schemaVersion": 99}')]);
    expect([other.exitCode, other.stdout]).toEqual([1, '']);
    expect(other.stderr).toMatch(/schemaVersion 99; this version of Merge Digest reads 3\./);
    const missing = await terminal(['--source', 'file', '--path', 'nowhere.json']);
    expect([missing.exitCode, missing.stderr]).toEqual([1, 'There is no file nowhere.json.\n']);
  });
});

describe('GitHub', () => {
  it('is read with the token from the environment, and nothing is posted unasked', async () => {
    const github = await start();
    const cwd = temporaryFolder();
    const environment = { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: github.apiUrl };
    const args = ['--source', 'github', '--repository', 'lanternworks/lantern', '--week', WEEK];
    const { exitCode, stdout, stderr } = await terminal(args, { cwd, environment });
    expect([exitCode, stdout]).toEqual([0, '72 pull requests in 2026-W14: digest.md, digest.html, digest.json\n']);
    expect(stderr).not.toContain(TOKEN);
    expect(github.requests.filter(({ query }) => /^\s*mutation/.test(query))).toEqual([]);
    expect(existsSync(join(cwd, 'digest.md'))).toBe(true);
  });

  it('without a token is not asked', async () => {
    const { exitCode, stderr } = await terminal(['--source', 'github', '--repository', 'octo/repo', '--week', WEEK]);
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^token: not given; .*\n$/)]);
  });
});

describe('on the terminal', () => {
  it('--help names every option, and how to use it', async () => {
    const { exitCode, stdout, stderr } = await terminal(['--help']);
    expect([exitCode, stderr]).toEqual([0, '']);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, name]) => name);
    const names = INPUT_NAMES.filter(name => name !== 'model-api-key');
    expect(options).toEqual(expect.arrayContaining(['source', 'path', 'help', 'version', ...names]));
    // Other users of a machine can read the arguments of a command.
    expect(options).not.toContain('model-api-key');
    expect(stdout).toContain('merge-digest --source git --path');
  });

  it('an unknown option is an error that leads to --help', async () => {
    const { exitCode, stdout, stderr } = await terminal(['--weak', WEEK]);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/unknown option '--weak'[\s\S]*--help/);
  });

  it('all wrong options are reported at once', async () => {
    const args = ['--source', 'file', '--path', saved('week.jsonl', HISTORY), '--week', '2026-W60', '--links', 'loud'];
    const { exitCode, stdout, stderr } = await terminal(args);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^week: got "2026-W60"; it may be .*\nlinks: got "loud"; it may be .*\n$/);
  });

  it('a folder that cannot be written to is named', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'taken'), '');
    mkdirSync(join(cwd, 'out'));
    const args = [
      '--source',
      'file',
      '--path',
      saved('week.jsonl', HISTORY),
      '--week',
      WEEK,
      '--output-directory',
      'taken',
    ];
    const { exitCode, stderr } = await terminal(args, { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /output-directory: got "taken"; digest\.json could not be written, since .* is a file, not a folder/,
    );
  });
});
