import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ChangedFile } from '../../src/domain/pull-request.js';

/** One merged pull request of a history that was rebuilt from git. */
export interface HistoryLine {
  number: number;
  title: string;
  body: string;
  /** Name of the author in the commits. */
  author: string;
  login: string | null;
  bot: boolean;
  authoredAt: string;
  committedAt: string;
  sha: string;
  files: (Pick<ChangedFile, 'path' | 'additions' | 'deletions' | 'status'> & { oldPath?: string })[];
  filesTotal: number;
  additions: number;
  deletions: number;
  isRevert: boolean;
  /** Number of the pull request it reverts, as determined when the history was built. */
  revertOf: number | null;
  revertedBy: number | null;
  revertedAfterDays: number | null;
}

/**
 * The lines of a JSONL file, gzipped or not.
 * @throws Error with the number of a line that is not JSON
 */
export function readHistoryLines(path: string): HistoryLine[] {
  const bytes = readFileSync(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as HistoryLine];
      } catch (error) {
        throw new Error(`${path}, line ${index + 1}: not JSON`, { cause: error });
      }
    });
}
