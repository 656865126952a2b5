import { FEATURES } from '../../src/analyze/risk/features.js';
import { type Model, score } from '../../src/analyze/risk/model.js';
import { areaUnderCurve } from '../../src/backtest/statistics.js';
import { type Row, regress } from './regression.js';
import type { Sample } from './samples.js';

/** One history's samples. */
export type Samples = readonly Sample[];

/** How strongly weights may be held back; which of them serves best is chosen on the training histories alone. */
const RIDGES = [50, 200, 800];
/** Of those that stood, one in so many is trained on and stands for all: nothing is lost but time. */
const THINNING = 4;
/** Into so many parts the histories are divided to choose the ridge, each left out in turn. */
const PARTS = 4;
const PRECISION = 1e5;

const rounded = (value: number) => Math.round(value * PRECISION) / PRECISION;

/** How a feature lies in one history. */
interface Spread {
  mean: number;
  /** The sum of the squared distances from the mean; what is not known lies on it. */
  squares: number;
}

/** Asked for again and again while histories are left out in turn. */
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

/** The mean over the histories, and the spread around each one's own. */
function spreadOver(histories: readonly Samples[], index: number): { mean: number; scale: number } {
  const own = histories.map(samples => spreadsOf(samples)[index] ?? { mean: 0, squares: 0 });
  const count = histories.reduce((sum, samples) => sum + samples.length, 0);
  const squares = own.reduce((sum, one) => sum + one.squares, 0);
  return {
    mean: rounded(own.reduce((sum, { mean }) => sum + mean, 0) / Math.max(1, own.length)),
    // A feature that never differs has no scale, and gets no weight.
    scale: rounded(Math.sqrt(squares / Math.max(1, count))) || 1,
  };
}

function rowsOf(histories: readonly Samples[], scales: readonly number[]): Row[] {
  return histories.flatMap((samples, group) => {
    const means = spreadsOf(samples).map(({ mean }) => mean);
    const kept = samples.filter(({ reverted }, index) => reverted || index % THINNING === 0);
    return kept.map(({ values, reverted }) => ({
      group,
      reverted,
      weight: reverted ? 1 : THINNING,
      values: Float64Array.from(scales, (scale, index) => {
        const value = values[index] ?? null;
        return value === null ? 0 : (value - (means[index] ?? 0)) / scale;
      }),
    }));
  });
}

/** A model of the histories, centred within each: what counts is how a change differs from others of its repository. */
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

/** The area under the curve of a model on a history; null where it has no reverts. */
export function areaOn(samples: Samples, model: Model): number | null {
  return areaUnderCurve(samples.map(({ values, reverted }) => ({ score: score(values, model), reverted })));
}

/** The ridge with which models do best on the histories that they were not trained on, a part of all at a time. */
function chooseRidge(histories: readonly Samples[]): number {
  const parts = Math.min(PARTS, histories.length);
  const quality = (ridge: number) => {
    let sum = 0;
    for (let part = 0; part < parts; part += 1) {
      const isOut = (index: number) => index % parts === part;
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

/** The model that the histories make. The same histories in the same order make the same one. */
export function train(histories: readonly Samples[]): { model: Model; ridge: number } {
  const ridge = histories.length < 2 ? (RIDGES[1] ?? 200) : chooseRidge(histories);
  return { model: trainWith(histories, ridge), ridge };
}
