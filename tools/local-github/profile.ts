/** How closely a local GitHub takes after the real one. */
export interface LikeGitHub {
  /** How long a second of GraphQL time takes; 1000 on GitHub, the default. */
  millisecondsPerSecond?: number;
  /** After so many seconds, a query ends in 502; 10 on GitHub, the default. Fewer are as good as a GitHub under load. */
  maxSeconds?: number;
  /**
   * After so many seconds of one request, GitHub gives up its further fields with RESOURCE_LIMITS_EXCEEDED. GitHub
   * publishes no such number, and has changed it within days (anuraghazra/github-readme-stats issue 4916); default: none.
   */
  resourceLimit?: number;
}

export type Profile = Required<LikeGitHub>;

/** null: a local GitHub that is never in a hurry. */
export function profileOf(likeGitHub: boolean | LikeGitHub | undefined): Profile | null {
  if (!likeGitHub) return null;
  const given = likeGitHub === true ? {} : likeGitHub;
  return { millisecondsPerSecond: 1000, maxSeconds: 10, resourceLimit: Number.POSITIVE_INFINITY, ...given };
}

/** For tests, whose clients are hurried too: a request of ten seconds takes twenty milliseconds. */
export const QUICK: LikeGitHub = { millisecondsPerSecond: 2 };

/** What the end-to-end tests and the faults run against. */
export const TESTED_WITH: LikeGitHub | false = QUICK;
