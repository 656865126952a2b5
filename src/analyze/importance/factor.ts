import type { Evidence } from '../../domain/digest.js';
import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';

/** What a factor sees in a pull request: how much of it, on a scale of its own, and on what that rests. */
export interface Observed {
  value: number;
  evidence: Evidence;
}

/** A reason why a pull request matters more, or less. Its points are its value times its weight. */
export interface Factor {
  id: string;
  /** Points for one unit of `value`. */
  weight: number;
  /** null: nothing to see, or the source cannot tell. */
  observe(change: Change, context: AnalysisContext): Observed | null;
}
