/** A rank among the pull requests of a period by predicted risk; 1 is the highest risk. */
export interface RiskRank {
  rank: number;
  /** How many pull requests were ranked. */
  of: number;
}

/** The share of a week's pull requests that a reader has time to look at again. */
export const TOP_SHARE = 0.1;

/** Whether a rank is in the top tenth, rounded up. */
export function isInTopTenth({ rank, of }: RiskRank): boolean {
  return rank <= Math.ceil(of * TOP_SHARE);
}
