/** Weeks with fewer pull requests are one list. */
const MIN_WEEK = 12;
/** Most areas of a week, by its number of pull requests: the first that reaches it. */
const MAX_AREAS: readonly (readonly [week: number, areas: number])[] = [
  [71, 10],
  [50, 8],
  [30, 6],
  [20, 4],
  [0, 3],
];
const MANY = 100;

export function hasAreas(week: number): boolean {
  return week >= MIN_WEEK;
}

export function maxAreas(week: number): number {
  return MAX_AREAS.find(([from]) => week >= from)?.[1] ?? 0;
}

/** The fewest pull requests of an area, by the number of product pull requests. */
export function minPullRequests(product: number): number {
  return product >= MANY ? 3 : 2;
}

/** What more than this share of the product's pull requests have in common says nothing. */
export const MAX_SHARE = 0.5;
/** A folder without others below it can hold more, up to this share. */
export const MAX_FOLDER_SHARE = 0.8;
/** While more are without an area, weaker candidates are tried. */
export const MAX_WITHOUT = 0.05;
