import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DigestError } from '../../src/domain/errors.js';
import { PullRequest } from '../../src/domain/pull-request.js';
import { type FileOptions, fileSource, readDigest, savedKind } from '../../src/gather/file/index.js';
import { MONDAY, removeTemporaryFolders, silent, temporaryFolder, WEEK } from './git-history.js';

afterAll(removeTemporaryFolders);

function saved(name: string, content: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

function line(number: number, committedAt: string, more: object = {}): string {
  const files = [{ path: 'a.txt', additions: 2, deletions: 1, status: 'modified' }];
  const told = {
    title: `Change ${number}`,
    body: '',
    author: 'Octo Cat',
    login: null,
    bot: false,
    sha: `${number}`.padEnd(40, '0'),
  };
  const rest = { how: 'squash', commits: 1, filesTotal: 1, additions: 2, deletions: 1, isRevert: false };
  return JSON.stringify({ number, committedAt, ...told, files, ...rest, ...more });
}

function sourceOf(path: string, options: Partial<FileOptions> = {}) {
  return fileSource({ path, period: WEEK, log: silent, ...options });
}

async function failureOf(path: string, run: (path: string) => Promise<unknown>): Promise<string> {
  const failure = await run(path).catch((error: unknown) => error);
  if (!(failure instanceof DigestError)) throw new Error('It did not fail with a DigestError', { cause: failure });
  return failure.message.replaceAll(path, 'PATH');
}

const week = [
  line(1, '2025-01-01T00:00:00Z', { author: 'Ann', login: 'ann' }),
  line(2, '2026-03-20T00:00:00Z', { title: 'Read faster' }),
  line(3, '2026-03-29T23:59:59Z'),
  line(4, '2026-03-30T02:00:00+02:00'),
  line(5, '2026-03-31T09:00:00Z', {
    author: 'Ann Bee',
    login: 'ann',
    body: 'Co-authored-by: Carl <carl@users.noreply.github.com>',
    files: [{ path: 'b.txt', oldPath: 'a.txt', additions: 0, deletions: 0, status: 'renamed' }],
    filesTotal: 120,
  }),
  line(6, '2026-03-31T09:00:00Z', { author: 'dora', login: null }),
  line(7, '2026-04-05T23:59:59Z', { author: 'sync', login: null, bot: true }),
  line(8, '2026-04-06T00:00:00Z'),
].join('\n');

describe('JSONL with a pull request on every line', () => {
  test('gives those of the period, with what the file tells and nothing that it does not', async () => {
    const source = sourceOf(saved('week.jsonl', `${week}\n\n`), { repository: 'octo/reader' });
    expect(await source.open()).toEqual({
      repository: { nameWithOwner: 'octo/reader', url: 'https://github.com/octo/reader', defaultBranch: null },
      config: null,
      codeowners: null,
    });
    const { pullRequests, expected, newContributors } = await source.gather();
    expect(pullRequests.map(({ number }) => number)).toEqual([4, 5, 6, 7]);
    expect(expected).toBe(4);
    expect(newContributors).toEqual([{ name: 'dora', bot: false }]);
    expect(pullRequests[0]?.mergedAt).toBe('2026-03-30T00:00:00Z');
    expect(pullRequests[3]?.author).toEqual({ name: 'sync', bot: true });
    expect(pullRequests[1]).toEqual({
      number: 5,
      title: 'Change 5',
      body: 'Co-authored-by: Carl <carl@users.noreply.github.com>',
      url: 'https://github.com/octo/reader/pull/5',
      author: { login: 'ann', name: 'Ann Bee', bot: false },
      coAuthors: [{ login: 'carl', name: 'Carl', bot: false }],
      mergedAt: '2026-03-31T09:00:00Z',
      additions: 2,
      deletions: 1,
      files: [{ path: 'b.txt', previousPath: 'a.txt', additions: 0, deletions: 0, status: 'renamed' }],
      filesTotal: 120,
      commitSha: `5${'0'.repeat(39)}`,
    });
    for (const one of pullRequests) expect(PullRequest.strict().safeParse(one).success).toBe(true);
  });

  test('is read packed as well, whatever its name, and with Windows line ends and a byte order mark', async () => {
    const plain = await sourceOf(saved('week.jsonl', week)).gather();
    expect(await sourceOf(saved('week.txt', gzipSync(week))).gather()).toEqual(plain);
    expect(await sourceOf(saved('week.jsonl', `\ufeff${week.replaceAll('\n', '\r\n')}`)).gather()).toEqual(plain);
  });

  test('is the same whatever the order of its lines', async () => {
    const { pullRequests } = await sourceOf(saved('week.jsonl', week.split('\n').reverse().join('\n'))).gather();
    expect(pullRequests.map(({ number }) => number)).toEqual([4, 5, 6, 7]);
  });

  test('is called after its name where no repository is told', async () => {
    const { repository } = await sourceOf(saved('reader.jsonl.gz', gzipSync(week))).open();
    expect(repository).toEqual({ nameWithOwner: 'local/reader', url: null, defaultBranch: null });
  });

  test('cannot tell who is new where it begins with the period', async () => {
    expect(await sourceOf(saved('week.jsonl', line(4, MONDAY))).gather()).not.toHaveProperty('newContributors');
  });

  test('gives earlier ones that are referred to, of the last 180 days', async () => {
    const source = sourceOf(saved('week.jsonl', week));
    const pullRequests = await source.lookUp([{ title: 'read FASTER' }, { number: 3 }, { number: 1 }, { number: 4 }]);
    expect(pullRequests.map(({ number }) => number)).toEqual([2, 3]);
    expect(pullRequests[0]?.files).toHaveLength(1);
  });

  test('warns of a number that stands there twice, and takes the first', async () => {
    const warnings: string[] = [];
    const path = saved('week.jsonl', [line(4, MONDAY), line(4, MONDAY, { title: 'Again' })].join('\n'));
    const log = { ...silent, warning: (message: string) => void warnings.push(message) };
    const { pullRequests, expected } = await sourceOf(path, { log }).gather();
    expect([pullRequests.length, pullRequests[0]?.title, expected]).toEqual([1, 'Change 4', 1]);
    expect(warnings).toEqual([`${path}, line 2: #4 stands there twice; the first is taken.`]);
  });
});

describe('JSONL that cannot be used', () => {
  const openOf = (path: string) => sourceOf(path).open();

  test('names the line that is no JSON', async () => {
    expect(await failureOf(saved('a.jsonl', `${line(4, MONDAY)}\n{"number": 5,\n`), openOf)).toBe(
      'PATH, line 2: this is no JSON.',
    );
  });

  test('names the line and the fields that are wrong', async () => {
    const wrong = line(5, 'last Tuesday', {
      number: -5,
      files: [{ path: 'a', additions: 1, deletions: 0, status: 'moved' }],
    });
    const message = await failureOf(saved('a.jsonl', `${line(4, MONDAY)}\n\n${wrong}\n`), openOf);
    expect(message).toMatch(/^PATH, line 3, is no pull request:\n/);
    for (const place of ['at number', 'at committedAt', 'at files[0].status']) expect(message).toContain(place);
  });

  test('says that the period is not in it', async () => {
    expect(await failureOf(saved('a.jsonl', line(4, '2025-01-01T00:00:00Z')), openOf)).toBe(
      'PATH holds pull requests merged from 2025-01-01T00:00:00Z to 2025-01-01T00:00:00Z, ' +
        'and none between 2026-03-30T00:00:00Z and 2026-04-06T00:00:00Z. Ask for another period.',
    );
    expect(await failureOf(saved('a.jsonl', '\n'), openOf)).toBe('PATH holds no pull requests.');
  });

  test('says what is missing: the folder, the file, or the rest of it', async () => {
    const folder = temporaryFolder();
    expect(await failureOf(join(folder, 'data', 'a.jsonl'), openOf)).toBe(
      `There is no folder ${join(folder, 'data')}, so PATH cannot be read.`,
    );
    expect(await failureOf(join(folder, 'a.jsonl'), openOf)).toBe('There is no file PATH.');
    expect(await failureOf(folder, openOf)).toContain('PATH is a folder; name a digest.json or a .jsonl file');
    const cut = gzipSync(week).subarray(0, -20);
    expect(await failureOf(saved('a.jsonl.gz', cut), openOf)).toMatch(/^PATH is no whole gzip file: /);
  });
});

const REAL_WEEK = join(process.cwd(), '..', 'shared', 'data', 'sglang-2026-w14.jsonl.gz');

(existsSync(REAL_WEEK) ? test : test.skip)('a real week is whole', async () => {
  const period = { start: '2026-03-29T16:00:00Z', end: '2026-04-05T16:00:00Z', asOf: null };
  const { pullRequests, expected } = await sourceOf(REAL_WEEK, { period }).gather();
  expect([pullRequests.length, expected]).toEqual([269, 269]);
  expect(pullRequests.reduce((total, { additions }) => total + additions, 0)).toBe(49_340);
  expect(pullRequests.reduce((total, { deletions }) => total + deletions, 0)).toBe(22_005);
});

describe('what a file holds is told by its content', () => {
  test.each([
    ['JSONL', week, 'pull-requests'],
    ['packed JSONL', gzipSync(week), 'pull-requests'],
    ['a digest on one line', '{"schemaVersion":1}', 'digest'],
    ['a digest on many lines', '\n{\n  "schemaVersion": 1\n}\n', 'digest'],
  ])('%s', async (_, content, kind) => {
    expect(await savedKind(saved('anything', content))).toBe(kind);
  });

  test('and what is neither is said so', async () => {
    for (const content of ['', '[]', 'number,title\n']) {
      expect(await failureOf(saved('anything', content), savedKind)).toBe(
        'PATH is neither a digest.json nor JSONL with a pull request on every line.',
      );
    }
  });
});

describe('a saved digest', () => {
  const none = { pullRequests: [], additions: 0, deletions: 0, files: 0 };
  const statistics = {
    totals: none,
    authors: [],
    coAuthors: [],
    bots: [],
    files: [],
    modules: [],
    signals: [],
    tags: [],
    sizes: [],
    flow: {},
    reverts: [],
  };
  const digest = {
    schemaVersion: 1,
    generator: { name: 'merge-digest', version: '1.0.0' },
    source: 'git',
    repository: { nameWithOwner: 'octo/reader', url: null, defaultBranch: null },
    period: { ...WEEK, timeZone: 'UTC', week: '2026-W14', firstDay: '2026-03-30', lastDay: '2026-04-05' },
    baseBranch: null,
    completeness: { expected: 0, gathered: 0, missing: [], filesTruncated: [], excluded: [] },
    pullRequests: [],
    highlights: [],
    themes: [],
    statistics,
  };

  test('is read again as it was, also packed', async () => {
    expect(await readDigest(saved('digest.json', JSON.stringify(digest, null, 2)))).toEqual(digest);
    expect(await readDigest(saved('digest.json.gz', gzipSync(JSON.stringify(digest))))).toEqual(digest);
  });

  test('of another version says which one this tool reads', async () => {
    expect(await failureOf(saved('digest.json', '{"schemaVersion": 2}'), readDigest)).toBe(
      'PATH has schemaVersion 2; this version of Merge Digest reads 1.',
    );
  });

  test('that is wrong names the first of its problems and counts the rest', async () => {
    const message = await failureOf(saved('digest.json', '{"schemaVersion": 1, "highlights": ["first"]}'), readDigest);
    expect(message).toMatch(/^PATH is no valid digest:\n/);
    expect(message).toContain('at generator');
    expect(message).toMatch(/… and \d+ more$/);
  });

  test('that is none is said so', async () => {
    expect(await failureOf(saved('digest.json', '{"a": 1}'), readDigest)).toBe(
      'PATH is no digest: it has no schemaVersion.',
    );
    expect(await failureOf(saved('digest.json', '{"a": '), readDigest)).toBe(
      'PATH is no digest: it is not one whole JSON object.',
    );
  });
});
