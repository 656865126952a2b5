import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';

/**
 * A number that is known about a change when it is merged. It must not depend on anything that is merged later, not even
 * in the same week.
 */
export interface Feature {
  id: string;
  /** null: the source does not know it, and the change counts as average. */
  value(change: Change, context: AnalysisContext): number | null;
}
