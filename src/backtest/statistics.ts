/** The score of a pull request, and the outcome that it is measured by. */
export interface ScoredPullRequest {
  score: number;
  reverted: boolean;
}

export interface Interval {
  low: number;
  high: number;
}

function countReverted(scored: readonly ScoredPullRequest[]): number {
  return scored.filter(({ reverted }) => reverted).length;
}

/**
 * The chance that a reverted pull request scores higher than one that was not reverted, where ties count half; null if all
 * or none were reverted.
 */
export function areaUnderCurve(scored: readonly ScoredPullRequest[]): number | null {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const reverted = countReverted(sorted);
  const others = sorted.length - reverted;
  if (reverted === 0 || others === 0) return null;
  let ranks = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end += 1;
    ranks += countReverted(sorted.slice(start, end)) * ((start + 1 + end) / 2);
    start = end;
  }
  return (ranks - (reverted * (reverted + 1)) / 2) / (reverted * others);
}

/** The 95 % interval of an area under the curve, after Hanley and McNeil (Radiology 143, 1982). */
export function areaInterval(area: number, reverted: number, others: number): Interval {
  const q1 = area / (2 - area) - area ** 2;
  const q2 = (2 * area ** 2) / (1 + area) - area ** 2;
  const variance = (area * (1 - area) + (reverted - 1) * q1 + (others - 1) * q2) / (reverted * others);
  const error = 1.96 * Math.sqrt(Math.max(0, variance));
  return { low: Math.max(0, area - error), high: Math.min(1, area + error) };
}

/** The share of pull requests with the highest scores, rounded up; of equal scores, the earlier ones. */
export function topOf<T extends { score: number }>(scored: readonly T[], share: number): T[] {
  return [...scored].sort((a, b) => b.score - a.score).slice(0, Math.ceil(scored.length * share));
}

/** The share of the reverted pull requests that are in the top by score; null if none were reverted. */
export function recallInTop(scored: readonly ScoredPullRequest[], share: number): number | null {
  const reverted = countReverted(scored);
  return reverted === 0 ? null : countReverted(topOf(scored, share)) / reverted;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** The probability of at most `count` events if `mean` are expected. */
function poissonUpTo(count: number, mean: number): number {
  // In logarithms, as e^-800 is 0 in floating point.
  let logarithm = -mean;
  let sum = Math.exp(logarithm);
  for (let k = 1; k <= count; k += 1) {
    logarithm += Math.log(mean / k);
    sum += Math.exp(logarithm);
  }
  return sum;
}

/** The largest mean between `from` and `to` for which the condition holds. */
function bisect(holds: (mean: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The exact 95 % interval of a Poisson mean after `count` observed events (Garwood, Biometrika 28, 1936). */
export function poissonInterval(count: number): Interval {
  const upperBound = count + 10 * Math.sqrt(count + 1) + 10;
  const low = count === 0 ? 0 : bisect(mean => 1 - poissonUpTo(count - 1, mean) < 0.025, 0, count);
  return { low, high: bisect(mean => poissonUpTo(count, mean) > 0.025, count, upperBound) };
}
