import { type Interval, poissonInterval } from './statistics.js';

/** A pull request, whether it was flagged, and whether it was reverted. */
export interface Observation {
  /** The repository and year of the pull request, within which the flagged are compared with all. */
  stratum: string;
  flagged: boolean;
  reverted: boolean;
}

/** How many of the flagged pull requests were reverted, compared with how many would be if the flag made no difference. */
export interface Ratio extends Interval {
  flagged: number;
  observed: number;
  /** The sum over the strata of their share of reverted times their number of flagged. */
  expected: number;
  /** Observed over expected, with the exact 95 % Poisson interval; null if none are expected. */
  ratio: number | null;
}

/** Observed over expected reverts among the flagged. Each stratum is compared with itself. */
export function observedOverExpected(observations: Iterable<Observation>): Ratio {
  const strata = new Map<string, { size: number; reverted: number; flagged: number }>();
  let observed = 0;
  for (const { stratum, flagged, reverted } of observations) {
    const counts = strata.get(stratum) ?? { size: 0, reverted: 0, flagged: 0 };
    strata.set(stratum, counts);
    counts.size += 1;
    if (reverted) counts.reverted += 1;
    if (flagged) counts.flagged += 1;
    if (flagged && reverted) observed += 1;
  }
  const sums = [...strata.values()];
  const expected = sums.reduce((sum, { size, reverted, flagged }) => sum + (reverted / size) * flagged, 0);
  const { low, high } = poissonInterval(observed);
  return {
    flagged: sums.reduce((sum, { flagged }) => sum + flagged, 0),
    observed,
    expected,
    ratio: expected === 0 ? null : observed / expected,
    low: expected === 0 ? 0 : low / expected,
    high: expected === 0 ? Number.POSITIVE_INFINITY : high / expected,
  };
}
