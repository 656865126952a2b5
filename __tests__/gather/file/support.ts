import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../../src/domain/gathered.js';
import { type FileOptions, fileSource } from '../../../src/gather/file/index.js';
import { silent, temporaryFolder, WEEK } from '../support.js';

/** The path of a new file with this content. */
export function saved(name: string, content: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** A line of JSONL with a pull request; `more` replaces or adds properties. */
export function line(number: number, committedAt: string, more: object = {}): string {
  return JSON.stringify({
    number,
    committedAt,
    title: `Change ${number}`,
    body: '',
    author: 'Octo Cat',
    login: null,
    bot: false,
    sha: `${number}`.padEnd(40, '0'),
    files: [{ path: 'a.txt', additions: 2, deletions: 1, status: 'modified' }],
    // Properties that tools/histories writes and this source does not read.
    how: 'squash',
    commits: 1,
    isRevert: false,
    filesTotal: 1,
    additions: 2,
    deletions: 1,
    ...more,
  });
}

export function sourceOf(path: string, options: Partial<FileOptions> = {}): Source {
  return fileSource({ path, period: WEEK, log: silent, ...options });
}

/** Pull requests before, in and after the week. */
export const WEEK_LINES = [
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
