import type { Period } from '../../domain/period.js';
import type { Direction, TrendFigure, Trends } from '../../domain/trends.js';
import type { WeekRecord } from '../../domain/week-record.js';

/** Figures that differ by less than this share of the earlier one are alike. */
const MIN_DIFFERENCE = 0.1;
const MIN_MERGED_DIFFERENCE = 3;
/** The most or the fewest of fewer weeks is not worth mentioning. */
const MIN_WEEKS_FOR_RECORD = 4;

type Assessment = NonNullable<WeekRecord['assessed']>;

/** How to read a figure from the record of a week, and how to compare it. */
interface FigureRule {
  figure: TrendFigure;
  of(week: WeekRecord): number | undefined;
  /** The total that the figure is part of. */
  total?(week: WeekRecord): number | undefined;
  /** Figures that differ by less than this are alike. */
  minDifference: number;
}

const assessed =
  (figure: (assessment: Assessment) => number | undefined) =>
  ({ assessed: assessment }: WeekRecord) =>
    assessment === undefined ? undefined : figure(assessment);

const FIGURES: readonly FigureRule[] = [
  { figure: 'merged', of: ({ merged }) => merged, minDifference: MIN_MERGED_DIFFERENCE },
  { figure: 'authors', of: assessed(({ authors }) => authors), minDifference: 2 },
  { figure: 'importance', of: assessed(({ meanImportance }) => meanImportance), minDifference: 0.25 },
  { figure: 'merge-time', of: assessed(({ medianHoursToMerge }) => medianHoursToMerge), minDifference: 1 },
  {
    figure: 'unreviewed',
    of: assessed(({ unreviewed }) => unreviewed?.pullRequests),
    total: assessed(({ unreviewed }) => unreviewed?.of),
    minDifference: 2,
  },
  { figure: 'reverts', of: assessed(({ reverts }) => reverts), minDifference: 1 },
];

function direction(now: number, before: number, minDifference: number): Direction {
  if (Math.abs(now - before) < Math.max(minDifference, before * MIN_DIFFERENCE)) return 'alike';
  return now > before ? 'up' : 'down';
}

function compared(rule: FigureRule, now: WeekRecord, before: WeekRecord): Trends['figures'] {
  const { figure, of, total, minDifference } = rule;
  const [valueNow, valueBefore] = [of(now), of(before)];
  if (valueNow === undefined || valueBefore === undefined) return [];
  const [totalNow, totalBefore] = [total?.(now), total?.(before)];
  return [
    {
      figure,
      before: valueBefore,
      now: valueNow,
      direction: direction(valueNow, valueBefore, minDifference),
      ...(totalNow !== undefined && totalBefore !== undefined && { of: { before: totalBefore, now: totalNow } }),
    },
  ];
}

/** The weeks before `start` that follow each other without a gap, oldest first. */
function weeksInARow(before: readonly WeekRecord[], start: string): WeekRecord[] {
  const gap = before.findLastIndex(({ end }, index) => end !== (before[index + 1]?.start ?? start));
  return before.slice(gap + 1);
}

/** A period that is compared with the weeks before it. */
export interface ComparedPeriod extends Pick<Period, 'start' | 'asOf'> {
  /** How many pull requests its digest has. */
  merged: number;
  /** How many were merged, whatever the settings leave out. */
  expected: number;
}

/**
 * Compares the number of merges with the weeks before. If the digest has fewer pull requests than were merged, because
 * settings exclude some, it is compared with the digests of those weeks.
 */
function mergedTrend({ merged: now, expected }: ComparedPeriod, weeks: readonly WeekRecord[]): Trends['merged'] {
  const hasAll = now === expected;
  const others = weeks.map(({ merged, assessed: own }) => (hasAll ? merged : own?.pullRequests));
  const before = others.at(-1);
  if (before === undefined) return undefined;
  const comparison = { before, difference: Math.abs(now - before), weeks: weeks.length + 1 };
  const went = direction(now, before, MIN_MERGED_DIFFERENCE);
  if (went === 'alike') return { trend: 'alike', ...comparison };
  const isSurpassed = (other: number | undefined) => other !== undefined && (went === 'up' ? other < now : other > now);
  const isRecord = comparison.weeks >= MIN_WEEKS_FOR_RECORD && others.every(isSurpassed);
  if (went === 'up') return { trend: isRecord ? 'most' : 'more', ...comparison };
  return { trend: isRecord ? 'fewest' : 'fewer', ...comparison };
}

/** How many of the last weeks in a row had reverts. */
function revertStreak(weeks: readonly WeekRecord[]): number {
  const without = weeks.findLastIndex(({ assessed: own }) => own === undefined || own.reverts === 0);
  return weeks.length - 1 - without;
}

/**
 * Compares a week with those before it. `own` is its record. undefined if the week directly before is unknown, or the
 * week has not ended.
 */
export function trendsOf(
  period: ComparedPeriod,
  own: WeekRecord,
  weeksBefore: readonly WeekRecord[],
): Trends | undefined {
  const { start, asOf } = period;
  const weeks = weeksInARow(weeksBefore, start);
  const before = weeks.at(-1);
  if (asOf !== null || before === undefined) return undefined;
  const merged = mergedTrend(period, weeks);
  return {
    weekBefore: before.week,
    figures: FIGURES.flatMap(rule => compared(rule, own, before)),
    ...(merged && { merged }),
    revertStreak: revertStreak(weeks),
  };
}
