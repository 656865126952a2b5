/** Measures the risk score on each history with a model trained on the others. */
import { group } from 'd3-array';
import { FEATURES } from '../../src/analyze/risk/features.js';
import { score } from '../../src/analyze/risk/model.js';
import { areaUnderCurve, median, recallInTop, type ScoredPullRequest, topOf } from '../../src/backtest/statistics.js';
import { TOP_SHARE } from '../../src/domain/risk-rank.js';
import { train } from '../train/model.js';
import type { Sample } from '../train/samples.js';

const SIZE = FEATURES.findIndex(({ id }) => id === 'source-lines');

export interface LeaveOneOutRow {
  history: string;
  pullRequests: number;
  reverted: number;
  /** AUC of the score, over the whole history and within each week. */
  area: number;
  areaWithinWeeks: number;
  recall: number;
  recallWithinWeeks: number;
  /** The same over the whole history for the number of changed source lines. */
  sizeArea: number;
  sizeRecall: number;
  ridge: number;
}

type InWeek = ScoredPullRequest & { week: string };

/** The AUC over all pairs of a reverted change and another one of the same week. */
function areaWithin(weeks: readonly InWeek[][]): number {
  let [sum, pairs] = [0, 0];
  for (const week of weeks) {
    const area = areaUnderCurve(week);
    const reverted = week.filter(one => one.reverted).length;
    const own = reverted * (week.length - reverted);
    if (area === null) continue;
    sum += area * own;
    pairs += own;
  }
  return sum / pairs;
}

function recallWithin(weeks: readonly InWeek[][], reverted: number): number {
  return weeks.flatMap(week => topOf(week, TOP_SHARE)).filter(one => one.reverted).length / reverted;
}

function measureOn(
  history: string,
  samples: readonly Sample[],
  others: readonly (readonly Sample[])[],
): LeaveOneOutRow {
  const { model, ridge } = train(others);
  const assessedBy = (scoreOf: (sample: Sample) => number): InWeek[] =>
    samples.map(sample => ({ score: scoreOf(sample), reverted: sample.reverted, week: sample.week }));
  const assessed = assessedBy(({ values }) => score(values, model));
  const bySize = assessedBy(({ values }) => values[SIZE] ?? 0);
  const weeks = [...group(assessed, one => one.week).values()];
  const reverted = samples.filter(one => one.reverted).length;
  return {
    history,
    pullRequests: samples.length,
    reverted,
    area: areaUnderCurve(assessed) ?? Number.NaN,
    areaWithinWeeks: areaWithin(weeks),
    recall: recallInTop(assessed, TOP_SHARE) ?? Number.NaN,
    recallWithinWeeks: recallWithin(weeks, reverted),
    sizeArea: areaUnderCurve(bySize) ?? Number.NaN,
    sizeRecall: recallInTop(bySize, TOP_SHARE) ?? Number.NaN,
    ridge,
  };
}

/**
 * Measures each history with a model for which it was used neither to train nor to choose parameters. `further` are samples
 * of other repositories, which all models are trained on.
 */
export function leaveOneOut(
  histories: ReadonlyMap<string, readonly Sample[]>,
  further: readonly (readonly Sample[])[],
): LeaveOneOutRow[] {
  return [...histories].map(([name, samples]) => {
    const others = [...histories].filter(([other]) => other !== name).map(([, other]) => other);
    return measureOn(name, samples, [...others, ...further]);
  });
}

export function medianOf(rows: readonly LeaveOneOutRow[], column: keyof Omit<LeaveOneOutRow, 'history'>): number {
  return median(rows.map(row => row[column]));
}
