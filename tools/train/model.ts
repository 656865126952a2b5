import { FEATURES } from '../../src/analyze/risk/features.js';
import { type Model, score } from '../../src/analyze/risk/model.js';
import { areaUnderCurve } from '../../src/backtest/statistics.js';
import { type Row, regress } from '../regression.js';
import type { Sample } from './samples.js';

/** One history's samples. */
export type Samples = readonly Sample[];

/** The ridges to choose from, by cross-validation on the training histories. */
const RIDGES = [50, 200, 800];
/** Of the pull requests that were not reverted, every fourth is used, with four times the weight. This only saves time. */
const THINNING = 4;
/** Folds of the cross-validation. */
const FOLDS = 4;
const PRECISION = 1e5;

const rounded = (value: number) => Math.round(value * PRECISION) / PRECISION;

/** Mean and spread of a feature in one history. */
interface Spread {
  mean: number;
  /** The sum of the squared distances from the mean; an unknown value counts as the mean. */
  squares: number;
}

/** Cached, because cross-validation needs it for the same histories again and again. */
const spreads = new WeakMap<Samples, readonly Spread[]>();

function spreadsOf(samples: Samples): readonly Spread[] {
  const known = spreads.get(samples);
  if (known !== undefined) return known;
  const found = FEATURES.map((_, index): Spread => {
    let [sum, count, squares] = [0, 0, 0];
    for (const { values } of samples) {
      const value = values[index] ?? null;
      if (value === null) continue;
      sum += value;
      count += 1;
    }
    const mean = count === 0 ? 0 : sum / count;
    for (const { values } of samples) squares += ((values[index] ?? mean) - mean) ** 2;
    return { mean, squares };
  });
  spreads.set(samples, found);
  return found;
}

/** The mean over all histories, and the spread around the mean of each. */
function spreadOver(histories: readonly Samples[], index: number): { mean: number; scale: number } {
  const own = histories.map(samples => spreadsOf(samples)[index] ?? { mean: 0, squares: 0 });
  const count = histories.reduce((sum, samples) => sum + samples.length, 0);
  const squares = own.reduce((sum, one) => sum + one.squares, 0);
  return {
    mean: rounded(own.reduce((sum, { mean }) => sum + mean, 0) / Math.max(1, own.length)),
    // A constant feature has no spread: scale 1 avoids a division by zero, and its weight becomes 0.
    scale: rounded(Math.sqrt(squares / Math.max(1, count))) || 1,
  };
}

function rowsOf(histories: readonly Samples[], scales: readonly number[]): Row[] {
  return histories.flatMap((samples, group) => {
    const means = spreadsOf(samples).map(({ mean }) => mean);
    const kept = samples.filter(({ reverted }, index) => reverted || index % THINNING === 0);
    return kept.map(({ values, reverted }) => ({
      group,
      positive: reverted,
      weight: reverted ? 1 : THINNING,
      values: Float64Array.from(scales, (scale, index) => {
        const value = values[index] ?? null;
        return value === null ? 0 : (value - (means[index] ?? 0)) / scale;
      }),
    }));
  });
}

/** Trains on features centred within each history: what counts is how a change differs from others of its repository. */
function trainWith(histories: readonly Samples[], ridge: number): Model {
  const spread = FEATURES.map((_, index) => spreadOver(histories, index));
  const scales = spread.map(({ scale }) => scale);
  const weights = regress(rowsOf(histories, scales), ridge);
  return FEATURES.map(({ id }, index) => ({
    id,
    ...(spread[index] ?? { mean: 0, scale: 1 }),
    weight: rounded(weights[index] ?? 0),
  }));
}

/** The area under the curve of a model on a history; null if it has no reverts. */
export function areaOn(samples: Samples, model: Model): number | null {
  return areaUnderCurve(samples.map(({ values, reverted }) => ({ score: score(values, model), reverted })));
}

/** The ridge with the highest AUC in cross-validation over the histories. */
function chooseRidge(histories: readonly Samples[]): number {
  const folds = Math.min(FOLDS, histories.length);
  const quality = (ridge: number) => {
    let sum = 0;
    for (let fold = 0; fold < folds; fold += 1) {
      const isOut = (index: number) => index % folds === fold;
      const model = trainWith(
        histories.filter((_, index) => !isOut(index)),
        ridge,
      );
      for (const out of histories.filter((_, index) => isOut(index))) sum += areaOn(out, model) ?? 0.5;
    }
    return sum;
  };
  const assessed = RIDGES.map(ridge => ({ ridge, quality: quality(ridge) }));
  return assessed.reduce((best, one) => (one.quality > best.quality ? one : best)).ridge;
}

/** Trains a model. The same histories in the same order give the same model. */
export function train(histories: readonly Samples[]): { model: Model; ridge: number } {
  const ridge = histories.length < 2 ? (RIDGES[1] ?? 200) : chooseRidge(histories);
  return { model: trainWith(histories, ridge), ridge };
}
