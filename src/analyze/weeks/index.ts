import type { Digest, Outcome } from '../../domain/digest.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { isReverted } from '../../domain/standing.js';
import type { WeekRecord } from '../../domain/week-record.js';
import { flagAccuracyOf, flaggedBefore } from './flag-accuracy.js';
import { recordOf } from './record.js';
import { trendsOf } from './trends.js';

type Outcomes = ReadonlyMap<number, Outcome>;

/** The outcomes, with whether earlier digests had flagged what was reverted. */
export function withFlaggedBefore(
  became: Outcomes,
  merged: readonly PullRequest[],
  before: readonly WeekRecord[],
): Outcomes {
  if (before.length === 0) return became;
  const mergedAt = new Map(merged.map(one => [one.number, one.mergedAt]));
  const withFlags = ({ reverts, ...outcome }: Outcome): Outcome => {
    const undone = reverts?.map(one => {
      const instant = one.number === null ? undefined : mergedAt.get(one.number);
      const flagged = instant === undefined ? undefined : flaggedBefore(before, one.number ?? 0, instant);
      return flagged === undefined ? one : { ...one, flaggedBefore: flagged };
    });
    return undone === undefined ? outcome : { reverts: undone, ...outcome };
  };
  return new Map([...became].map(([number, outcome]) => [number, withFlags(outcome)]));
}

/** What was reverted in the period, in full, in order of number, with the instants at which it had been merged. */
export function revertedIn(became: Outcomes, merged: readonly PullRequest[]): { number: number; mergedAt: string }[] {
  return merged
    .filter(({ number }) => isReverted(became.get(number) ?? {}))
    .map(({ number, mergedAt }) => ({ number, mergedAt }))
    .sort((a, b) => a.number - b.number);
}

const TREND_WEEKS = { min: 3, max: 8 };
/** Weeks with fewer merges have no trend. */
const MIN_MERGED = 4;

function trendWeeksOf(weeks: readonly WeekRecord[]): string[] | undefined {
  if (weeks.length < TREND_WEEKS.min || weeks.every(({ merged }) => merged < MIN_MERGED)) return undefined;
  return weeks.slice(-TREND_WEEKS.max).map(({ week }) => week);
}

type Week = Pick<Digest, 'period' | 'completeness' | 'pullRequests' | 'statistics'>;

/** The week among those before it, how it compares with them, and what became of what they had flagged. */
export function weeksOf(
  week: Week,
  reverted: readonly { number: number; mergedAt: string }[],
  before: readonly WeekRecord[],
): Pick<Digest, 'weeks' | 'trendWeeks' | 'trends' | 'flagAccuracy'> {
  const own = recordOf(week, reverted);
  if (own === null) return {};
  const weeks = [...before, own];
  const trendWeeks = trendWeeksOf(weeks);
  const trends = trendsOf(week, own, before);
  const flagAccuracy = flagAccuracyOf(before, own);
  return {
    weeks,
    ...(trendWeeks && { trendWeeks }),
    ...(trends && { trends }),
    ...(flagAccuracy && { flagAccuracy }),
  };
}
