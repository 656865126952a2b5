import type { Digest } from '../../domain/digest.js';
import type { WeekRecord } from '../../domain/week-record.js';

/** Of fewer, a difference says nothing. */
const MIN_COMPARED = 3;
/** Within a tenth, two weeks are alike. */
const ALIKE = 0.1;
/** A record of fewer weeks is none. */
const MIN_WEEKS = 4;

/** The week directly before; null where it is not known, or while the week has not ended. */
export function weekBefore({ weeks = [], period }: Digest): WeekRecord | null {
  if (period.asOf !== null) return null;
  return weeks.find(({ end }) => end === period.start) ?? null;
}

/** The weeks before this one that follow each other up to it, oldest first: what is said of weeks in a row has no gaps. */
export function weeksInARow({ weeks = [], period }: Digest): WeekRecord[] {
  const before = weeks.filter(({ end }) => end <= period.start);
  const gap = before.findLastIndex(({ end }, index) => end !== (before[index + 1]?.start ?? period.start));
  return before.slice(gap + 1);
}

export type Direction = 'up' | 'down' | 'alike';

/** Where a figure went, against the one before it; a difference of less than `least` is none. */
export function direction(now: number, before: number, least: number): Direction {
  if (Math.abs(now - before) < Math.max(least, before * ALIKE)) return 'alike';
  return now > before ? 'up' : 'down';
}

export type MergedTrend = 'most' | 'fewest' | 'more' | 'fewer' | 'alike' | 'none';

/** How the number of merges stands among those of the weeks before, counted as the page counts its own. */
export function mergedTrend(digest: Digest): { trend: MergedTrend; before: number; difference: number; weeks: number } {
  const now = digest.statistics.totals.pullRequests.length;
  const whole = now === digest.completeness.expected;
  const others = weeksInARow(digest).map(({ merged, assessed }) => (whole ? merged : assessed?.pullRequests));
  const before = weekBefore(digest) === null ? undefined : others.at(-1);
  if (before === undefined) return { trend: 'none', before: 0, difference: 0, weeks: 0 };
  const weeks = others.length + 1;
  const told = { before, difference: Math.abs(now - before), weeks };
  const went = direction(now, before, MIN_COMPARED);
  if (went === 'alike') return { ...told, trend: 'alike' };
  const surpassed = (other: number | undefined) => other !== undefined && (went === 'up' ? other < now : other > now);
  const record = weeks >= MIN_WEEKS && others.every(surpassed);
  if (went === 'up') return { ...told, trend: record ? 'most' : 'more' };
  return { ...told, trend: record ? 'fewest' : 'fewer' };
}

/** How many of the last weeks had a revert, without one between them that had none. */
export function revertsInARow(weeks: readonly WeekRecord[]): number {
  const index = [...weeks].reverse().findIndex(({ assessed }) => assessed === undefined || assessed.reverts === 0);
  return index === -1 ? weeks.length : index;
}
