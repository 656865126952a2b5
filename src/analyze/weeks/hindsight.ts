import type { Hindsight, Undone } from '../../domain/digest.js';
import type { WeekRecord } from '../../domain/week-record.js';

type JudgedWeek = WeekRecord & Required<Pick<WeekRecord, 'judged'>>;

const isJudged = (week: WeekRecord): week is JudgedWeek => week.judged !== undefined;

const weekAround = (weeks: readonly JudgedWeek[], instant: string) =>
  weeks.find(({ start, end }) => start <= instant && instant < end);

/** What the digest of the week in which something was merged had said of it; undefined: no such digest is known. */
export function foretold(earlier: readonly WeekRecord[], number: number, mergedAt: string): Undone['foretold'] {
  const week = weekAround(earlier.filter(isJudged), mergedAt);
  if (week === undefined) return undefined;
  const flagged = week.judged.flagged.find(one => one.number === number);
  return { week: week.week, flagged: flagged !== undefined, signals: flagged?.signals ?? [] };
}

/**
 * What became of the pull requests of earlier weeks, those that their digests had flagged beside the others. `own` is
 * the week that has just been judged: what it undid counts, what it merged has not had its time yet.
 */
export function hindsightOf(earlier: readonly WeekRecord[], own: WeekRecord): Hindsight | undefined {
  const judged = earlier.filter(isJudged);
  if (judged.length === 0) return undefined;
  const flagged = new Set(judged.flatMap(week => week.judged.flagged.map(({ number }) => number)));
  const undone = [...judged, own]
    .flatMap(week => week.judged?.undone ?? [])
    .filter(({ mergedAt }) => weekAround(judged, mergedAt) !== undefined);
  const numbers = [...new Set(undone.map(({ number }) => number))].sort((a, b) => a - b);
  const all = judged.reduce((sum, week) => sum + week.judged.pullRequests, 0);
  return {
    weeks: judged.map(({ week }) => week),
    flagged: { pullRequests: flagged.size, undone: numbers.filter(number => flagged.has(number)) },
    others: { pullRequests: all - flagged.size, undone: numbers.filter(number => !flagged.has(number)) },
  };
}
