import { compareText } from '../../domain/order.js';
import type { ChangedFile } from '../../domain/pull-request.js';

/** More paths than these nobody reads; the pull request itself shows the rest. */
const MAX_PATHS = 5;

/** The paths of the files, those with the most changed lines first. */
export function mostChangedPaths(files: readonly ChangedFile[]): string[] {
  const lines = ({ additions, deletions }: ChangedFile) => additions + deletions;
  return [...files]
    .sort((a, b) => lines(b) - lines(a) || compareText(a.path, b.path))
    .slice(0, MAX_PATHS)
    .map(({ path }) => path);
}
