/** Ridge logistic regression by Newton's method. Deterministic: the same rows in the same order give the same weights. */

export interface Row {
  /** Standardised; an unknown value is 0. */
  values: Float64Array;
  /** Index of its repository. Each has its own intercept, because base rates differ. */
  group: number;
  positive: boolean;
  /** How many pull requests it represents. */
  weight: number;
}

const MAX_STEPS = 25;
const TOLERANCE = 1e-8;
/** Newton's step can overshoot with such uneven classes. */
const MAX_STEP_LENGTH = 2;

/** The gradient and the upper triangle of the negated Hessian of the log likelihood. */
function derivatives(rows: readonly Row[], beta: Float64Array, features: number) {
  const size = beta.length;
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  for (const { values, group, positive, weight } of rows) {
    let logit = beta[features + group] ?? 0;
    for (let i = 0; i < features; i += 1) logit += (values[i] ?? 0) * (beta[i] ?? 0);
    const chance = 1 / (1 + Math.exp(-logit));
    const error = weight * ((positive ? 1 : 0) - chance);
    const curve = weight * chance * (1 - chance);
    const at = features + group;
    for (let i = 0; i < features; i += 1) {
      const value = values[i] ?? 0;
      if (value === 0) continue;
      gradient[i] = (gradient[i] ?? 0) + error * value;
      const row = hessian[i] as Float64Array;
      const scaled = curve * value;
      for (let j = i; j < features; j += 1) row[j] = (row[j] ?? 0) + scaled * (values[j] ?? 0);
      row[at] = (row[at] ?? 0) + scaled;
    }
    gradient[at] = (gradient[at] ?? 0) + error;
    const own = hessian[at] as Float64Array;
    own[at] = (own[at] ?? 0) + curve;
  }
  return { gradient, hessian };
}

/** Solves `matrix · x = vector` by Cholesky, for a symmetric positive definite matrix given as its upper triangle. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const at = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  const get = (i: number, j: number) => lower[i]?.[j] ?? 0;
  const x = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = at(j, i);
      for (let k = 0; k < j; k += 1) sum -= get(i, k) * get(j, k);
      (lower[i] as Float64Array)[j] = i === j ? Math.sqrt(sum) : sum / get(j, j);
    }
    let known = vector[i] ?? 0;
    for (let k = 0; k < i; k += 1) known -= get(i, k) * (x[k] ?? 0);
    x[i] = known / get(i, i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let known = x[i] ?? 0;
    for (let k = i + 1; k < size; k += 1) known -= get(k, i) * (x[k] ?? 0);
    x[i] = known / get(i, i);
  }
  return x;
}

/**
 * The weights of the features, regularized by `ridge`. The intercepts of the groups are not regularized, nor returned.
 * @throws Error without rows
 */
export function regress(rows: readonly Row[], ridge: number): number[] {
  if (rows.length === 0) throw new Error('There is nothing to fit weights to.');
  const features = rows[0]?.values.length ?? 0;
  const groups = 1 + rows.reduce((last, { group }) => Math.max(last, group), 0);
  const beta = new Float64Array(features + groups);
  for (let group = 0; group < groups; group += 1) {
    const own = rows.filter(row => row.group === group);
    const sum = (some: readonly Row[]) => some.reduce((total, { weight }) => total + weight, 0);
    const positive = sum(own.filter(row => row.positive)) + 0.5;
    beta[features + group] = Math.log(positive / (sum(own) - positive + 1));
  }
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { gradient, hessian } = derivatives(rows, beta, features);
    for (let i = 0; i < beta.length; i += 1) {
      const penalty = i < features ? ridge : 1e-6;
      if (i < features) gradient[i] = (gradient[i] ?? 0) - ridge * (beta[i] ?? 0);
      const row = hessian[i] as Float64Array;
      row[i] = (row[i] ?? 0) + penalty;
    }
    const change = solve(hessian, gradient);
    const longest = Math.max(...change.map(Math.abs));
    const damping = Math.min(1, MAX_STEP_LENGTH / longest);
    for (let i = 0; i < beta.length; i += 1) beta[i] = (beta[i] ?? 0) + damping * (change[i] ?? 0);
    if (longest < TOLERANCE) break;
  }
  return [...beta.slice(0, features)];
}
