import { SIZES, type Size } from '../../domain/digest.js';

/** The bounds of Prow's size labels: https://docs.prow.k8s.io/docs/components/plugins/#size */
const BELOW: readonly number[] = [10, 30, 100, 500, 1000];

/** The size of a change by its added and deleted lines. */
export function sizeOf(changedLines: number): Size {
  return SIZES[BELOW.findIndex(bound => changedLines < bound)] ?? 'XXL';
}
