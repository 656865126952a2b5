import type { Period } from '../domain/period.js';
import { weeksBefore } from '../settings/period.js';

/** A trend shows eight weeks: that of the period, and these before it. */
const COUNT = 7;

/** The weeks whose merges the source counts, for trends where no earlier report remembers them. */
export const countedWeeks = (period: Period): Period[] => weeksBefore(period, COUNT);
