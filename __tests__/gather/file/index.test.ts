import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PullRequest } from '../../../src/domain/pull-request.js';
import { errorMessage, MONDAY, removeTemporaryFolders, silent } from '../support.js';
import { line, saved, sourceOf, WEEK_LINES } from './support.js';

afterAll(removeTemporaryFolders);

describe('the file source', () => {
  it('gathers the pull requests of the period, with exactly what the file has', async () => {
    const source = sourceOf(saved('week.jsonl', `${WEEK_LINES}\n\n`), { repository: 'octo/reader' });
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

  it('gathers the same whatever the order of the lines', async () => {
    const { pullRequests } = await sourceOf(saved('week.jsonl', WEEK_LINES.split('\n').reverse().join('\n'))).gather();
    expect(pullRequests.map(({ number }) => number)).toEqual([4, 5, 6, 7]);
  });

  it('names the repository after the file if no repository is given', async () => {
    const { repository } = await sourceOf(saved('reader.jsonl.gz', gzipSync(WEEK_LINES))).open();
    expect(repository).toEqual({ nameWithOwner: 'local/reader', url: null, defaultBranch: null });
  });

  it('has no new contributors and no history if the file starts with the period', async () => {
    const gathered = await sourceOf(saved('week.jsonl', line(4, MONDAY))).gather();
    expect(gathered).not.toHaveProperty('newContributors');
    expect(gathered).not.toHaveProperty('history');
  });

  it('has the history of the 90 days before the period', async () => {
    const { history } = await sourceOf(saved('week.jsonl', WEEK_LINES)).gather();
    expect(history?.merged?.map(({ number }) => number)).toEqual([2, 3]);
    expect(history?.churn).toEqual(new Map([['a.txt', { changes: 2, authors: 1 }]]));
    expect(history?.mergedBy?.get('login:ann')).toBe(1);
  });

  it('looks up earlier pull requests of the last 180 days', async () => {
    const source = sourceOf(saved('week.jsonl', WEEK_LINES));
    const pullRequests = await source.lookUp([{ title: 'read FASTER' }, { number: 3 }, { number: 1 }, { number: 4 }]);
    expect(pullRequests.map(({ number }) => number)).toEqual([2, 3]);
    expect(pullRequests[0]?.files).toHaveLength(1);
  });

  it('warns of a duplicate number and uses the first', async () => {
    const warnings: string[] = [];
    const path = saved('week.jsonl', [line(4, MONDAY), line(4, MONDAY, { title: 'Again' })].join('\n'));
    const log = { ...silent, warning: (message: string) => void warnings.push(message) };
    const { pullRequests, expected } = await sourceOf(path, { log }).gather();
    expect([pullRequests.length, pullRequests[0]?.title, expected]).toEqual([1, 'Change 4', 1]);
    expect(warnings).toEqual([`${path}, line 2: #4 is a duplicate and is ignored.`]);
  });

  it('names five duplicates of many, and how many more there are', async () => {
    const warnings: string[] = [];
    const path = saved('week.jsonl', Array.from({ length: 1_000 }, () => line(4, MONDAY)).join('\n'));
    const log = { ...silent, warning: (message: string) => void warnings.push(message) };
    expect((await sourceOf(path, { log }).gather()).pullRequests).toHaveLength(1);
    expect(warnings).toHaveLength(6);
    expect(warnings.at(-1)).toBe(`${path}: the same of 994 more lines.`);
  });

  it('refuses a file that does not cover the period', async () => {
    const old = saved('a.jsonl', line(4, '2025-01-01T00:00:00Z'));
    expect(await errorMessage(sourceOf(old).open(), old)).toBe(
      'PATH contains pull requests merged from 2025-01-01T00:00:00Z to 2025-01-01T00:00:00Z, ' +
        'and none between 2026-03-30T00:00:00Z and 2026-04-06T00:00:00Z. Ask for another period.',
    );
    const empty = saved('a.jsonl', '\n');
    expect(await errorMessage(sourceOf(empty).open(), empty)).toBe('PATH contains no pull requests.');
  });
});

const REAL_WEEK = join(process.cwd(), '..', 'shared', 'data', 'sglang-2026-w14.jsonl.gz');

(existsSync(REAL_WEEK) ? it : it.skip)('a real week is complete', async () => {
  const period = { start: '2026-03-29T16:00:00Z', end: '2026-04-05T16:00:00Z', asOf: null };
  const { pullRequests, expected } = await sourceOf(REAL_WEEK, { period }).gather();
  expect([pullRequests.length, expected]).toEqual([269, 269]);
  expect(pullRequests.reduce((total, { additions }) => total + additions, 0)).toBe(49_340);
  expect(pullRequests.reduce((total, { deletions }) => total + deletions, 0)).toBe(22_005);
});
