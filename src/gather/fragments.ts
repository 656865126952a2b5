import { fragmentFormat, MAX_FRAGMENTS } from '../domain/fragment-paths.js';
import type { ChangedFile } from '../domain/pull-request.js';

/** A fragment has a few lines; longer files are something else. */
const MAX_LINES = 200;

/** The paths of the changelog fragments that a pull request added, at most five. */
export function fragmentPathsOf(files: readonly ChangedFile[]): string[] {
  return files
    .filter(({ status, additions }) => status === 'added' && additions > 0 && additions <= MAX_LINES)
    .map(({ path }) => path)
    .filter(path => !path.includes('\n') && ![null, 'changelog'].includes(fragmentFormat(path)))
    .slice(0, MAX_FRAGMENTS);
}
