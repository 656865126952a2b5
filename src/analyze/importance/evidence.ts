import { compareText } from '../order.js';
import type { SubjectFile } from '../subjects/index.js';
import { changedLines } from '../subjects/index.js';

/** Paths that one factor names at most; its counts tell of all. */
const MOST_PATHS = 5;

/** The paths of files, those with the most changed lines first. */
export function tellingPaths(files: readonly SubjectFile[]): string[] {
  return [...files]
    .sort((a, b) => changedLines([b]) - changedLines([a]) || compareText(a.path, b.path))
    .slice(0, MOST_PATHS)
    .map(({ path }) => path);
}

/** Doubling counts one more: the tenth file says less than the second. */
export function log2(count: number): number {
  return Math.log2(1 + count);
}

/** The words of a text that patterns find, in lower case: one for each pattern that finds any. */
export function wordsIn(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap(pattern => pattern.exec(text)?.[0].toLowerCase() ?? []);
}
