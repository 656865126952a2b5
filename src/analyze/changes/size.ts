import { SIZES, type Size } from '../../domain/digest.js';
import type { ChangedFile } from '../../domain/pull-request.js';

/** The upper bounds of Prow's size labels: https://docs.prow.k8s.io/docs/components/plugins/#size */
const UPPER_BOUNDS: readonly number[] = [10, 30, 100, 500, 1000];

/** The size of a change with this many added and deleted lines. */
export function sizeOf(changedLines: number): Size {
  return SIZES[UPPER_BOUNDS.findIndex(bound => changedLines < bound)] ?? 'XXL';
}

/** Added and deleted lines of the files. */
export function changedLines(files: readonly ChangedFile[]): number {
  return files.reduce((sum, file) => sum + file.additions + file.deletions, 0);
}
