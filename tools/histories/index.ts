/**
 * Real histories to measure on: JSONL files of merged pull requests beside the checkout. They are not part of the
 * repository; tools that need them say so and do nothing if they are missing.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { instantOf } from '../../src/domain/instant.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { nameAuthors } from '../../src/gather/authors.js';
import { type HistoryLine, readHistoryLines } from './lines.js';

export const HISTORIES = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** A pull request of a history, and whether it reverts one or was reverted. */
export type HistoryPullRequest = PullRequest &
  Pick<HistoryLine, 'isRevert' | 'revertOf' | 'revertedBy' | 'revertedAfterDays'>;

/** Names of the available histories: `uv`, `vite`, …; files of a single week do not count. */
export function historyNames(): string[] {
  if (!existsSync(HISTORIES)) return [];
  const files = readdirSync(HISTORIES).filter(name => name.endsWith('.jsonl.gz') && !/-w\d\d\./.test(name));
  return files.map(name => name.slice(0, -'.jsonl.gz'.length)).sort();
}

/** A history in the order of its merges. */
export function readHistory(name: string): HistoryPullRequest[] {
  return readHistoryFile(join(HISTORIES, `${name}.jsonl.gz`));
}

/** The same from any file, gzipped or not. */
export function readHistoryFile(path: string): HistoryPullRequest[] {
  const lines = readHistoryLines(path);
  const identity = ({ author, login }: HistoryLine) => ({
    name: author,
    email: '',
    ...(login === null ? {} : { login }),
  });
  const authorOf = nameAuthors(lines.map(identity));
  return lines
    .map(line => ({
      number: line.number,
      title: line.title,
      body: line.body,
      author: { ...authorOf(identity(line)), bot: line.bot },
      coAuthors: [],
      mergedAt: instantOf(Date.parse(line.committedAt)),
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
