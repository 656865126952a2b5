import type { FlagAccuracy, Undone } from '../../domain/digest.js';
import type { WeekRecord } from '../../domain/week-record.js';

type AssessedWeek = WeekRecord & Required<Pick<WeekRecord, 'assessed'>>;

const isAssessed = (week: WeekRecord): week is AssessedWeek => week.assessed !== undefined;

const weekAround = (weeks: readonly AssessedWeek[], instant: string) =>
  weeks.find(({ start, end }) => start <= instant && instant < end);

/** What the digest of the week in which something was merged had said of it; undefined: no such digest is known. */
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

/**
 * What became of the pull requests of earlier weeks, those that their digests had flagged beside the others. `own` is
 * the week that has just been judged: what it undid counts, what it merged has not had its time yet.
 */
export function flagAccuracyOf(earlier: readonly WeekRecord[], own: WeekRecord): FlagAccuracy | undefined {
  const assessed = earlier.filter(isAssessed);
  if (assessed.length === 0) return undefined;
  const flagged = new Set(assessed.flatMap(week => week.assessed.flagged.map(({ number }) => number)));
  const undone = [...assessed, own]
    .flatMap(week => week.assessed?.undone ?? [])
    .filter(({ mergedAt }) => weekAround(assessed, mergedAt) !== undefined);
  const numbers = [...new Set(undone.map(({ number }) => number))].sort((a, b) => a - b);
  const all = assessed.reduce((sum, week) => sum + week.assessed.pullRequests, 0);
  return {
    weeks: assessed.map(({ week }) => week),
    flagged: { pullRequests: flagged.size, undone: numbers.filter(number => flagged.has(number)) },
    others: { pullRequests: all - flagged.size, undone: numbers.filter(number => !flagged.has(number)) },
  };
}
