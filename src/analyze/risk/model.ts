/** The spread of a feature over the training data, and its weight. */
interface Weight {
  id: string;
  /** The mean over the training repositories of the mean in each. */
  mean: number;
  /** The standard deviation from the mean of each repository. */
  scale: number;
  /** Log odds for one scale above the mean. */
  weight: number;
}

/**
 * The linear part of a logistic model, without an intercept: how often changes are reverted differs between
 * repositories. Scores can be ordered, but not turned into probabilities.
 */
export type Model = readonly Weight[];

/** Scores are rounded to six decimals: more of them may differ between machines. */
const PRECISION = 1e6;

/** The score of a change: 0 is average. Unknown values count as average. */
export function score(values: readonly (number | null)[], model: Model): number {
  const sum = model.reduce((total, { mean, scale, weight }, index) => {
    const value = values[index] ?? null;
    return value === null ? total : total + (weight * (value - mean)) / scale;
  }, 0);
  return Math.round(sum * PRECISION) / PRECISION;
}
