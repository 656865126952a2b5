import { sum } from 'd3-array';

const MAX_LISTED = 3;
/** The share of somebody's pull requests that are mostly in one place. */
export const MOST = 2 / 3;
/** Fewer pull requests are nothing that stands out. */
const MIN_PULL_REQUESTS = 3;

export interface StandingOut<T> {
  /** At most three, each with more pull requests than anyone not listed. */
  rows: T[];
  /** How many wrote half of the pull requests, and whether all of them are listed; absent if it takes half of them or more. */
  half?: { people: number; listed: boolean };
}

/** How many people wrote half of the pull requests by people; null if it takes half of them or more. */
function peopleBehindHalf(counts: readonly number[]): number | null {
  const all = sum(counts);
  let written = 0;
  const last = counts.findIndex(count => {
    written += count;
    return written * 2 >= all;
  });
  return last + 1 < counts.length / 2 && (counts[last] ?? 0) > 1 ? last + 1 : null;
}

/** The most active people, of rows in order of their pull requests; undefined if nobody stands out. */
export function standOut<T>(rows: readonly T[], count: (row: T) => number): StandingOut<T> | undefined {
  const counts = rows.map(count);
  // If the fourth author has as many pull requests as the third, the third does not stand out.
  const active = rows.filter(
    (_, index) => (counts[index] ?? 0) >= Math.max(MIN_PULL_REQUESTS, (counts[MAX_LISTED] ?? 0) + 1),
  );
  if (rows.length < 2 || active.length === 0) return undefined;
  const half = peopleBehindHalf(counts);
  return {
    rows: active.slice(0, half ?? MAX_LISTED).slice(0, MAX_LISTED),
    ...(half !== null && { half: { people: half, listed: half <= active.length } }),
  };
}
