import type { Period } from '../domain/period.js';
import { weeksBefore } from '../settings/period.js';

/** What a trend is drawn over, with the week itself. */
const COUNTED = 7;

/** The weeks whose merges a source is asked to count: no report may be there to hand them on. */
export const countedBefore = (period: Period): Period[] => weeksBefore(period, COUNTED);
