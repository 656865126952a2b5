import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';

/**
 * Something about a change that is known when it is merged, as a number. null: the source cannot tell, and the change
 * is taken for an average one. What was merged after it, in the same week too, must not matter.
 */
export interface Feature {
  id: string;
  value(change: Change, context: AnalysisContext): number | null;
}
