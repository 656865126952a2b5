/** A week with fewer pull requests is small: it is one list unless themes cover at least half of it. */
const SMALL_WEEK = 12;

export function isSmallWeek(total: number): boolean {
  return total < SMALL_WEEK;
}

/** The most themes that a week of `total` pull requests has, without the rest. */
export function maxThemes(total: number): number {
  if (isSmallWeek(total)) return 3;
  return total < 40 ? 6 : 8;
}

/** The fewest pull requests that make a theme in a week of `total`. */
export function minPullRequests(total: number): number {
  if (isSmallWeek(total)) return 3;
  return total < 25 ? 2 : Math.max(3, Math.ceil(total * 0.025));
}

/** Something that more than this share of the week has in common does not divide the week. */
const MAX_SHARE = 0.5;

export function dividesWeek(pullRequests: number, total: number): boolean {
  return pullRequests <= total * MAX_SHARE;
}
