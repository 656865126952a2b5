import type { Digest, Outcome } from '../../domain/digest.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { isReverted } from '../../domain/standing.js';
import type { WeekRecord } from '../../domain/week-record.js';
import { flagAccuracyOf, flaggedBefore } from './flag-accuracy.js';
import { type AnalyzedPeriod, type RevertedMerge, recordOf } from './record.js';
import { trendsOf } from './trends.js';

type OutcomesByNumber = ReadonlyMap<number, Outcome>;

/** Adds to the outcomes whether earlier digests had flagged the reverted pull requests. */
export function withFlaggedBefore<K>(
  outcomes: ReadonlyMap<K, Outcome>,
  merged: readonly PullRequest[],
  weeksBefore: readonly WeekRecord[],
): ReadonlyMap<K, Outcome> {
  if (weeksBefore.length === 0) return outcomes;
  const mergedAt = new Map(merged.map(one => [one.number, one.mergedAt]));
  const withFlags = ({ reverts, ...outcome }: Outcome): Outcome => {
    if (reverts === undefined) return outcome;
    const reverted = reverts.map(one => {
      const instant = one.number === null ? undefined : mergedAt.get(one.number);
      const flagged = instant === undefined ? undefined : flaggedBefore(weeksBefore, one.number ?? 0, instant);
      return flagged === undefined ? one : { ...one, flaggedBefore: flagged };
    });
    return { reverts: reverted, ...outcome };
  };
  return new Map([...outcomes].map(([key, outcome]) => [key, withFlags(outcome)]));
}

/** The pull requests reverted in full in the period, ascending by number. `merged` are all known pull requests. */
export function revertedIn(outcomes: OutcomesByNumber, merged: readonly PullRequest[]): RevertedMerge[] {
  return merged
    .filter(({ number }) => isReverted(outcomes.get(number) ?? {}))
    .map(({ number, mergedAt }) => ({ number, mergedAt }))
    .sort((a, b) => a.number - b.number);
}

const TREND_WEEKS = { min: 3, max: 8 };
/** Weeks with fewer merges have no trend. */
const MIN_MERGED = 4;

/** The weeks that a chart shows; undefined where they are too few, or had too few merges. */
export function trendWeeksOf(weeks: readonly WeekRecord[]): string[] | undefined {
  if (weeks.length < TREND_WEEKS.min || weeks.every(({ merged }) => merged < MIN_MERGED)) return undefined;
  return weeks.slice(-TREND_WEEKS.max).map(({ week }) => week);
}

/** What the digest of a week reports about earlier weeks; nothing for a period that is not a week. */
export function weeksOf(
  analyzed: AnalyzedPeriod,
  reverted: readonly RevertedMerge[],
  weeksBefore: readonly WeekRecord[],
): Pick<Digest, 'weeks' | 'trendWeeks' | 'trends' | 'flagAccuracy'> {
  const own = recordOf(analyzed, reverted);
  if (own === null) return analyzed.period.week === null || weeksBefore.length === 0 ? {} : { weeks: [...weeksBefore] };
  const weeks = [...weeksBefore, own];
  const trendWeeks = trendWeeksOf(weeks);
  const { period, statistics, completeness } = analyzed;
  const merged = statistics.totals.pullRequests.length;
  const trends = trendsOf({ ...period, merged, expected: completeness.expected }, own, weeksBefore);
  const flagAccuracy = flagAccuracyOf(weeksBefore, own);
  return {
    weeks,
    ...(trendWeeks && { trendWeeks }),
    ...(trends && { trends }),
    ...(flagAccuracy && { flagAccuracy }),
  };
}
