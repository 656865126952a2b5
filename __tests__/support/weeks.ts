import type { WeekRecord } from '../../src/domain/week-record.js';
import { weeksBefore } from '../../src/settings/period.js';
import { WEEK_14 } from './digest.js';

type Assessed = NonNullable<WeekRecord['assessed']>;
export interface GivenWeek extends Partial<Assessed> {
  merged?: number;
}

/** The week that many weeks before 2026-W14, as its source counted it. 0 is 2026-W14. */
export function counted(ago: number, merged = 10): WeekRecord {
  const [{ week, start, end } = WEEK_14] = weeksBefore(WEEK_14, ago);
  return { week: week ?? '', start, end, merged };
}

/** The same week with what its digest recorded; an ordinary week by default. */
export function assessed(ago: number, { merged = 10, ...given }: GivenWeek = {}): WeekRecord {
  const week = { pullRequests: merged, authors: 3, reverts: 0, flagged: [], reverted: [] };
  return { ...counted(ago, merged), assessed: { ...week, ...given } };
}

/** The weeks before 2026-W14, oldest first: `[8, 9]` are 8 merges in 2026-W12 and 9 in 2026-W13. */
export function countedWeeks(...merged: number[]): WeekRecord[] {
  return merged.map((count, index) => counted(merged.length - index, count));
}

/** The weeks before 2026-W14 with these numbers of reverts, oldest first. */
export function weeksWithReverts(...reverts: number[]): WeekRecord[] {
  return reverts.map((count, index) => assessed(reverts.length - index, { reverts: count }));
}
