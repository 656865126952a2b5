import { type Interval, poissonInterval } from './statistics.js';

/** A pull request of which it is known whether it had something and whether it was reverted. */
export interface Counted {
  /** What it is compared within: its repository and year. */
  stratum: string;
  flagged: boolean;
  reverted: boolean;
}

/** How many of those that had something were reverted, against how many would have been if it made no difference. */
export interface Ratio extends Interval {
  flagged: number;
  observed: number;
  /** The sum over the strata of their share of reverted times their number of flagged. */
  expected: number;
  /** Observed over expected, and its exact Poisson interval of 95 %; null where none are expected. */
  ratio: number | null;
}

/** Observed over expected reverts among the flagged, each compared with all of its own stratum. */
export function observedOverExpected(all: Iterable<Counted>): Ratio {
  const strata = new Map<string, { size: number; reverted: number; flagged: number }>();
  let observed = 0;
  for (const { stratum, flagged, reverted } of all) {
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
