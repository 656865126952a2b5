import type { ChangedFile } from '../domain/pull-request.js';
import { compareText } from './order.js';

/** More paths than these nobody reads; the pull request itself shows the rest. */
const MOST_PATHS = 5;

/** The paths of the files, those with the most changed lines first. */
export function tellingPaths(files: readonly ChangedFile[]): string[] {
  const lines = ({ additions, deletions }: ChangedFile) => additions + deletions;
  return [...files]
    .sort((a, b) => lines(b) - lines(a) || compareText(a.path, b.path))
    .slice(0, MOST_PATHS)
    .map(({ path }) => path);
}
