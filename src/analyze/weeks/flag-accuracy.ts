import type { FlagAccuracy, Undone } from '../../domain/digest.js';
import type { WeekRecord } from '../../domain/week-record.js';

type AssessedWeek = WeekRecord & Required<Pick<WeekRecord, 'assessed'>>;

/** With fewer reverts, chance matters more than the measurement. The backtest has the same rule. */
const MIN_REVERTS = 10;
/** A smaller ratio is as good as none. */
const MIN_TIMES = 1.2;

const isAssessed = (week: WeekRecord): week is AssessedWeek => week.assessed !== undefined;

const weekAround = (weeks: readonly AssessedWeek[], instant: string) =>
  weeks.find(({ start, end }) => start <= instant && instant < end);

/** What the digest of the week in which it was merged said about a pull request; undefined if there is no such digest. */
export function flaggedBefore(
  earlier: readonly WeekRecord[],
  number: number,
  mergedAt: string,
): Undone['flaggedBefore'] {
  const week = weekAround(earlier.filter(isAssessed), mergedAt);
  if (week === undefined) return undefined;
  const flagged = week.assessed.flagged.find(one => one.number === number);
  return { week: week.week, flagged: flagged !== undefined, signals: flagged?.signals ?? [] };
}

type Group = FlagAccuracy['flagged'];

const revertedShare = ({ undone, pullRequests }: Group) => undone.length / pullRequests;

/** How often flagged pull requests were reverted, as a multiple of the others; undefined if none of the others was. */
function comparisonOf(flagged: Group, others: Group): FlagAccuracy['comparison'] {
  if (flagged.pullRequests === 0) return undefined;
  if (flagged.undone.length + others.undone.length < MIN_REVERTS) return { result: 'too-few' };
  if (others.undone.length === 0) return undefined;
  const times = revertedShare(flagged) / revertedShare(others);
  return times < MIN_TIMES ? { result: 'alike' } : { result: 'more-often', times: Math.round(times * 100) / 100 };
}

/**
 * What became of the pull requests of earlier weeks, flagged ones and others. `own` is the week that was just assessed:
 * its reverts count, while its merges are too recent to judge.
 */
export function flagAccuracyOf(earlier: readonly WeekRecord[], own: WeekRecord): FlagAccuracy | undefined {
  const weeks = earlier.filter(isAssessed);
  if (weeks.length === 0) return undefined;
  const flaggedNumbers = new Set(weeks.flatMap(week => week.assessed.flagged.map(({ number }) => number)));
  const undone = [...weeks, own]
    .flatMap(week => week.assessed?.undone ?? [])
    .filter(({ mergedAt }) => weekAround(weeks, mergedAt) !== undefined);
  const numbers = [...new Set(undone.map(({ number }) => number))].sort((a, b) => a - b);
  const all = weeks.reduce((sum, week) => sum + week.assessed.pullRequests, 0);
  const flagged = {
    pullRequests: flaggedNumbers.size,
    undone: numbers.filter(number => flaggedNumbers.has(number)),
  };
  const others = {
    pullRequests: all - flaggedNumbers.size,
    undone: numbers.filter(number => !flaggedNumbers.has(number)),
  };
  const comparison = comparisonOf(flagged, others);
  return { weeks: weeks.map(({ week }) => week), flagged, others, ...(comparison && { comparison }) };
}
