/** The risk score on each history, trained on the others alone. */
import { FEATURES } from '../../src/analyze/risk/features.js';
import { score } from '../../src/analyze/risk/model.js';
import { areaUnderCurve, median, recallInTop, type ScoredPullRequest, topOf } from '../../src/backtest/statistics.js';
import { TOP_SHARE } from '../../src/domain/risk-rank.js';
import { train } from '../train/model.js';
import type { Sample } from '../train/samples.js';

const SIZE = FEATURES.findIndex(({ id }) => id === 'source-lines');

export interface LeftOut {
  history: string;
  pullRequests: number;
  reverted: number;
  /** Of the score, over the whole history and among those of each week. */
  area: number;
  areaWithinWeeks: number;
  recall: number;
  recallWithinWeeks: number;
  /** Of the number of changed source lines alone. */
  sizeArea: number;
  sizeRecall: number;
  ridge: number;
}

type InWeek = ScoredPullRequest & { week: string };

function byWeek(assessed: readonly InWeek[]): InWeek[][] {
  const weeks = new Map<string, InWeek[]>();
  for (const one of assessed) {
    const week = weeks.get(one.week) ?? [];
    weeks.set(one.week, week);
    week.push(one);
  }
  return [...weeks.values()];
}

/** Over all pairs of a reverted change and one of its week that stood. */
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

function leaveOut(history: string, samples: readonly Sample[], others: readonly (readonly Sample[])[]): LeftOut {
  const { model, ridge } = train(others);
  const judgedBy = (scoreOf: (sample: Sample) => number): InWeek[] =>
    samples.map(sample => ({ score: scoreOf(sample), reverted: sample.reverted, week: sample.week }));
  const assessed = judgedBy(({ values }) => score(values, model));
  const bySize = judgedBy(({ values }) => values[SIZE] ?? 0);
  const weeks = byWeek(assessed);
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
 * Each history judged by a model that has seen neither it nor a choice that was made on it; `further` are samples of
 * other repositories, that all of the models are trained on.
 */
export function leaveEachOut(
  histories: ReadonlyMap<string, readonly Sample[]>,
  further: readonly (readonly Sample[])[],
): LeftOut[] {
  return [...histories].map(([name, samples]) => {
    const others = [...histories].filter(([other]) => other !== name).map(([, other]) => other);
    return leaveOut(name, samples, [...others, ...further]);
  });
}

export function medianOf(rows: readonly LeftOut[], column: keyof Omit<LeftOut, 'history'>): number {
  return median(rows.map(row => row[column]));
}
