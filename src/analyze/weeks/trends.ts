import type { Digest } from '../../domain/digest.js';
import type { Direction, TrendFigure, Trends } from '../../domain/trends.js';
import type { WeekRecord } from '../../domain/week-record.js';

/** Within a tenth, two figures are alike. */
const ALIKE = 0.1;
/** Fewer weeks make no record. */
const MIN_WEEKS_FOR_RECORD = 4;

type Assessment = NonNullable<WeekRecord['assessed']>;

interface Figure {
  figure: TrendFigure;
  of(week: WeekRecord): number | undefined;
  /** The whole that the figure is a part of. */
  whole?(week: WeekRecord): number | undefined;
  /** A smaller difference is none. */
  min: number;
}

const assessed =
  (figure: (assessment: Assessment) => number | undefined) =>
  ({ assessed: assessment }: WeekRecord) =>
    assessment === undefined ? undefined : figure(assessment);

const FIGURES: readonly Figure[] = [
  { figure: 'merged', of: ({ merged }) => merged, min: 3 },
  { figure: 'authors', of: assessed(({ authors }) => authors), min: 2 },
  { figure: 'importance', of: assessed(({ meanImportance }) => meanImportance), min: 0.25 },
  { figure: 'merge-time', of: assessed(({ medianHoursToMerge }) => medianHoursToMerge), min: 1 },
  {
    figure: 'unreviewed',
    of: assessed(({ unreviewed }) => unreviewed?.pullRequests),
    whole: assessed(({ unreviewed }) => unreviewed?.of),
    min: 2,
  },
  { figure: 'reverts', of: assessed(({ reverts }) => reverts), min: 1 },
];

/** A difference of less than `min`, or of a tenth, is none. */
function direction(now: number, before: number, min: number): Direction {
  if (Math.abs(now - before) < Math.max(min, before * ALIKE)) return 'alike';
  return now > before ? 'up' : 'down';
}

function compared({ figure, of, whole, min }: Figure, now: WeekRecord, before: WeekRecord): Trends['figures'] {
  const [a, b] = [of(now), of(before)];
  if (a === undefined || b === undefined) return [];
  const [wholeNow, wholeBefore] = [whole?.(now), whole?.(before)];
  return [
    {
      figure,
      before: b,
      now: a,
      direction: direction(a, b, min),
      ...(wholeNow !== undefined && wholeBefore !== undefined && { of: { before: wholeBefore, now: wholeNow } }),
    },
  ];
}

/** The weeks up to the period without a gap, oldest first. */
function weeksInARow(before: readonly WeekRecord[], start: string): WeekRecord[] {
  const gap = before.findLastIndex(({ end }, index) => end !== (before[index + 1]?.start ?? start));
  return before.slice(gap + 1);
}

type Week = Pick<Digest, 'period' | 'completeness' | 'statistics'>;

/** How the number of merges compares with the weeks before, which are counted as this week's page counts its own. */
function mergedTrend({ completeness, statistics }: Week, row: readonly WeekRecord[]): Trends['merged'] {
  const now = statistics.totals.pullRequests.length;
  const isWhole = now === completeness.expected;
  const others = row.map(({ merged, assessed: own }) => (isWhole ? merged : own?.pullRequests));
  const before = others.at(-1);
  if (before === undefined) return undefined;
  const weeks = others.length + 1;
  const figures = { before, difference: Math.abs(now - before), weeks };
  const went = direction(now, before, 3);
  if (went === 'alike') return { trend: 'alike', ...figures };
  const surpassed = (other: number | undefined) => other !== undefined && (went === 'up' ? other < now : other > now);
  const isRecord = weeks >= MIN_WEEKS_FOR_RECORD && others.every(surpassed);
  if (went === 'up') return { trend: isRecord ? 'most' : 'more', ...figures };
  return { trend: isRecord ? 'fewest' : 'fewer', ...figures };
}

function revertStreak(row: readonly WeekRecord[]): number {
  const without = [...row].reverse().findIndex(({ assessed: own }) => own === undefined || own.reverts === 0);
  return without === -1 ? row.length : without;
}

/** Compares the week with those before it; undefined if the one directly before is unknown, or the week has not ended. */
export function trendsOf(week: Week, own: WeekRecord, weeksBefore: readonly WeekRecord[]): Trends | undefined {
  const { start, asOf } = week.period;
  const row = weeksInARow(
    weeksBefore.filter(({ end }) => end <= start),
    start,
  );
  const before = row.at(-1);
  if (asOf !== null || before === undefined) return undefined;
  const merged = mergedTrend(week, row);
  return {
    weekBefore: before.week,
    figures: FIGURES.flatMap(figure => compared(figure, own, before)),
    ...(merged && { merged }),
    revertStreak: revertStreak(row),
  };
}
