/**
 * Real histories to measure on: JSONL files of merged pull requests beside the checkout. They are no part of the
 * repository; what needs them says so and does nothing where they are not there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { nameAuthors } from '../../src/gather/authors.js';

export const HISTORIES = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** A pull request of a history, with what later became of it. */
export interface KnownPullRequest extends PullRequest {
  revertedBy: number | null;
  revertedAfterDays: number | null;
  isRevert: boolean;
  /** What it undid, as the history was read by others. */
  revertOf: number | null;
}

interface Line {
  number: number;
  title: string;
  body: string;
  author: string;
  login: string | null;
  bot: boolean;
  committedAt: string;
  sha: string;
  files: {
    path: string;
    oldPath?: string;
    additions: number;
    deletions: number;
    status: PullRequest['files'][number]['status'];
  }[];
  filesTotal: number;
  additions: number;
  deletions: number;
  isRevert: boolean;
  revertOf: number | null;
  revertedBy: number | null;
  revertedAfterDays: number | null;
}

/** Names of the histories that are there: `uv`, `vite`, …; the single week is none. */
export function historyNames(): string[] {
  if (!existsSync(HISTORIES)) return [];
  const files = readdirSync(HISTORIES).filter(name => name.endsWith('.jsonl.gz') && !/-w\d\d\./.test(name));
  return files.map(name => name.slice(0, -'.jsonl.gz'.length)).sort();
}

/** A history in the order of its merges. */
export function readHistory(name: string): KnownPullRequest[] {
  const text = gunzipSync(readFileSync(join(HISTORIES, `${name}.jsonl.gz`))).toString();
  const lines = text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line);
  const identity = ({ author, login }: Line) => ({ name: author, email: '', ...(login === null ? {} : { login }) });
  const call = nameAuthors(lines.map(identity));
  return lines
    .map(line => ({
      number: line.number,
      title: line.title,
      body: line.body,
      author: { ...call(identity(line)), bot: line.bot },
      coAuthors: [],
      mergedAt: `${new Date(line.committedAt).toISOString().slice(0, 19)}Z`,
      additions: line.additions,
      deletions: line.deletions,
      files: line.files.map(({ oldPath, ...file }) =>
        oldPath === undefined ? file : { ...file, previousPath: oldPath },
      ),
      filesTotal: line.filesTotal,
      commitSha: line.sha,
      revertedBy: line.revertedBy,
      revertedAfterDays: line.revertedAfterDays,
      isRevert: line.isRevert,
      revertOf: line.revertOf,
    }))
    .sort((a, b) => (a.mergedAt < b.mergedAt ? -1 : a.mergedAt > b.mergedAt ? 1 : a.number - b.number));
}
