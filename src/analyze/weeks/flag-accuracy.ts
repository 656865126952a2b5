import type { FlagAccuracy, RevertedPullRequest } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import type { WeekRecord } from '../../domain/week-record.js';

type AssessedRecord = WeekRecord & Required<Pick<WeekRecord, 'assessed'>>;

/** A ratio of fewer reverts is mostly chance. The backtest has the same rule. */
const MIN_REVERTS = 10;
/** A smaller ratio is not a difference. */
const MIN_TIMES = 1.2;

const isAssessed = (week: WeekRecord): week is AssessedRecord => week.assessed !== undefined;

const weekAround = (weeks: readonly AssessedRecord[], instant: string) =>
  weeks.find(({ start, end }) => start <= instant && instant < end);

/**
 * Whether the digest of the week in which a pull request was merged flagged it; undefined if that digest is unknown.
 */
export function flaggedBefore(
  weeksBefore: readonly WeekRecord[],
  number: number,
  mergedAt: string,
): RevertedPullRequest['flaggedBefore'] {
  const week = weekAround(weeksBefore.filter(isAssessed), mergedAt);
  if (week === undefined) return undefined;
  const flagged = week.assessed.flagged.find(one => one.number === number);
  return { week: week.week, flagged: flagged !== undefined, signals: flagged?.signals ?? [] };
}

type Group = FlagAccuracy['flagged'];

const revertedShare = ({ reverted, pullRequests }: Group) => reverted.length / pullRequests;

/** Compares how often both groups were reverted; undefined if there is nothing to compare with. */
function comparisonOf(flagged: Group, others: Group): FlagAccuracy['comparison'] {
  if (flagged.pullRequests === 0 || others.pullRequests === 0) return undefined;
  if (flagged.reverted.length + others.reverted.length < MIN_REVERTS) return { result: 'too-few' };
  if (others.reverted.length === 0) return undefined;
  const times = revertedShare(flagged) / revertedShare(others);
  return times < MIN_TIMES ? { result: 'alike' } : { result: 'more-often', times: Math.round(times * 100) / 100 };
}

/**
 * How many pull requests of earlier weeks were reverted, flagged ones and others. `own` is the record of the week that
 * was just analyzed: its reverts count, but its merges are too recent to count. undefined if no earlier digest is known.
 */
export function flagAccuracyOf(weeksBefore: readonly WeekRecord[], own: WeekRecord): FlagAccuracy | undefined {
  const weeks = weeksBefore.filter(isAssessed);
  if (weeks.length === 0) return undefined;
  const flaggedNumbers = new Set(weeks.flatMap(week => week.assessed.flagged.map(({ number }) => number)));
  const reverted = [...weeks, own]
    .flatMap(week => week.assessed?.reverted ?? [])
    .filter(({ mergedAt }) => weekAround(weeks, mergedAt) !== undefined);
  const numbers = numbersOf(reverted);
  const all = weeks.reduce((sum, week) => sum + week.assessed.pullRequests, 0);
  const flagged = {
    pullRequests: flaggedNumbers.size,
    reverted: numbers.filter(number => flaggedNumbers.has(number)),
  };
  const others = {
    pullRequests: all - flaggedNumbers.size,
    reverted: numbers.filter(number => !flaggedNumbers.has(number)),
  };
  const comparison = comparisonOf(flagged, others);
  return { weeks: weeks.map(({ week }) => week), flagged, others, ...(comparison && { comparison }) };
}
