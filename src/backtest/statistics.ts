/** A judgement and what it is measured by. */
export interface Assessed {
  score: number;
  reverted: boolean;
}

export interface Interval {
  low: number;
  high: number;
}

/** The chance that a reverted change scores above one that stood, ties counting half; null where one kind is missing. */
export function areaUnderCurve(assessed: readonly Assessed[]): number | null {
  const sorted = [...assessed].sort((a, b) => a.score - b.score);
  const reverted = sorted.filter(one => one.reverted).length;
  const stood = sorted.length - reverted;
  if (reverted === 0 || stood === 0) return null;
  let ranks = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end += 1;
    const tied = sorted.slice(start, end).filter(one => one.reverted).length;
    ranks += tied * ((start + 1 + end) / 2);
    start = end;
  }
  return (ranks - (reverted * (reverted + 1)) / 2) / (reverted * stood);
}

/** The 95 % interval of an area under the curve, after Hanley and McNeil (Radiology 143, 1982). */
export function areaInterval(area: number, reverted: number, stood: number): Interval {
  const both = area / (2 - area) - area ** 2;
  const twice = (2 * area ** 2) / (1 + area) - area ** 2;
  const variance = (area * (1 - area) + (reverted - 1) * both + (stood - 1) * twice) / (reverted * stood);
  const error = 1.96 * Math.sqrt(Math.max(0, variance));
  return { low: Math.max(0, area - error), high: Math.min(1, area + error) };
}

/** Those with the highest scores: a share of all, rounded up, the earlier of equal ones first. */
export function topOf<T extends { score: number }>(assessed: readonly T[], share: number): T[] {
  return [...assessed].sort((a, b) => b.score - a.score).slice(0, Math.ceil(assessed.length * share));
}

/** The share of the reverted that lie in the top by score; null where nothing was reverted. */
export function recallInTop(assessed: readonly Assessed[], share: number): number | null {
  const reverted = assessed.filter(one => one.reverted).length;
  return reverted === 0 ? null : topOf(assessed, share).filter(one => one.reverted).length / reverted;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** The probability of at most `count` events where `mean` are expected. */
function poissonUpTo(count: number, mean: number): number {
  // In logarithms, since e^-800 is nothing to a computer.
  let logarithm = -mean;
  let sum = Math.exp(logarithm);
  for (let k = 1; k <= count; k += 1) {
    logarithm += Math.log(mean / k);
    sum += Math.exp(logarithm);
  }
  return sum;
}

function bisect(holds: (mean: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The exact 95 % interval of a Poisson mean of which `count` were seen (Garwood, Biometrika 28, 1936). */
export function poissonInterval(count: number): Interval {
  const most = count + 10 * Math.sqrt(count + 1) + 10;
  const low = count === 0 ? 0 : bisect(mean => 1 - poissonUpTo(count - 1, mean) < 0.025, 0, count);
  return { low, high: bisect(mean => poissonUpTo(count, mean) > 0.025, count, most) };
}
