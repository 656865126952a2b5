/** What the score knows about a feature: how it is spread, and what it weighs. */
interface Weight {
  id: string;
  /** Of the changes that it was trained on, each repository counted by its own mean. */
  mean: number;
  scale: number;
  /** Log odds for one scale above the mean. */
  weight: number;
}

/**
 * The linear part of a logistic model. It has no intercept: how often changes are reverted differs between
 * repositories, so that only the order of scores means something, and no probability can be made of them.
 */
export type Model = readonly Weight[];

/** Decimals of a score; further ones would only tell machines apart. */
const PRECISION = 1e6;

/** The score of a change: 0 is an average one. What is not known counts as average. */
export function score(values: readonly (number | null)[], model: Model): number {
  const sum = model.reduce((total, { mean, scale, weight }, index) => {
    const value = values[index] ?? null;
    return value === null ? total : total + (weight * (value - mean)) / scale;
  }, 0);
  return Math.round(sum * PRECISION) / PRECISION;
}
