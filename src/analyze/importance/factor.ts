import type { Evidence } from '../../domain/digest.js';
import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';

/** What a factor finds in a change. */
export interface Observed {
  /** How much it finds, on the factor's own scale. */
  value: number;
  evidence: Evidence;
}

/** Something that makes a change more important, or less. Its points are value × weight. */
export interface Factor {
  id: string;
  /** Points for one unit of `value`. */
  weight: number;
  /** null: the factor finds nothing, or the source does not know. */
  observe(change: Change, context: AnalysisContext): Observed | null;
}
