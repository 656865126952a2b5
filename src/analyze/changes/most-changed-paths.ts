import { compareText } from '../../domain/order.js';
import type { ChangedFile } from '../../domain/pull-request.js';

/** Longer lists are not read; the pull request itself shows the rest. */
export const MAX_PATHS = 5;

/** The paths with the most changed lines, largest first, at most `MAX_PATHS`. */
export function mostChangedPaths(files: readonly ChangedFile[]): string[] {
  const lines = ({ additions, deletions }: ChangedFile) => additions + deletions;
  return [...files]
    .sort((a, b) => lines(b) - lines(a) || compareText(a.path, b.path))
    .slice(0, MAX_PATHS)
    .map(({ path }) => path);
}
