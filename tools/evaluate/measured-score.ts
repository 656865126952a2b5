/** Measures how well a risk score ranks the reverted pull requests of a repository above the others. */
import { group } from 'd3-array';
import { FEATURES } from '../../src/analyze/risk/features.js';
import { type Model, score } from '../../src/analyze/risk/model.js';
import {
  areaInterval,
  areaUnderCurve,
  type Interval,
  median,
  recallInTop,
  type ScoredPullRequest,
  topOf,
} from '../../src/backtest/statistics.js';
import { TOP_SHARE } from '../../src/domain/risk-rank.js';
import type { Sample } from '../train/samples.js';

const SIZE = FEATURES.findIndex(({ id }) => id === 'source-lines');

export interface MeasuredScore {
  repository: string;
  pullRequests: number;
  reverted: number;
  /** AUC of the score, over the whole history and within each week. */
  area: number;
  areaWithinWeeks: number;
  /** 95 %, of `area`. */
  interval: Interval;
  recall: number;
  recallWithinWeeks: number;
  /** The AUC over the whole history of the number of changed source lines. */
  sizeArea: number;
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

/** Measures a model on the samples of a repository that it was not trained on. */
export function measureScore(repository: string, samples: readonly Sample[], model: Model): MeasuredScore {
  const assessedBy = (scoreOf: (sample: Sample) => number): InWeek[] =>
    samples.map(sample => ({ score: scoreOf(sample), reverted: sample.reverted, week: sample.week }));
  const assessed = assessedBy(({ values }) => score(values, model));
  const bySize = assessedBy(({ values }) => values[SIZE] ?? 0);
  const weeks = [...group(assessed, one => one.week).values()];
  const reverted = samples.filter(one => one.reverted).length;
  const area = areaUnderCurve(assessed) ?? Number.NaN;
  return {
    repository,
    pullRequests: samples.length,
    reverted,
    area,
    interval: areaInterval(area, reverted, samples.length - reverted),
    areaWithinWeeks: areaWithin(weeks),
    recall: recallInTop(assessed, TOP_SHARE) ?? Number.NaN,
    recallWithinWeeks: recallWithin(weeks, reverted),
    sizeArea: areaUnderCurve(bySize) ?? Number.NaN,
  };
}

export type MeasuredColumn = Exclude<keyof MeasuredScore, 'repository' | 'interval'>;

export function medianOf(rows: readonly MeasuredScore[], column: MeasuredColumn): number {
  return median(rows.map(row => row[column]));
}
