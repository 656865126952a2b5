export interface Charge {
  cost: number;
  limit: number;
  remaining: number;
  used: number;
  /** Most nodes the query could return. */
  nodeCount: number;
  resetAt: Date;
}

export interface RateLimit {
  /** Takes the points of a query; null where they are used up, and then nothing is taken. */
  charge(points: number, nodeCount: number): Charge | null;
  headers(): Record<string, string>;
}

const HOUR_MS = 3_600_000;

/** GitHub's primary limit: so many points within an hour from the first request, then anew. */
export function createRateLimit(limit: number, now: () => Date): RateLimit {
  let used = 0;
  let resetAt = new Date(now().getTime() + HOUR_MS);

  const renew = () => {
    if (now() >= resetAt) {
      used = 0;
      resetAt = new Date(now().getTime() + HOUR_MS);
    }
  };

  return {
    charge(points, nodeCount) {
      renew();
      if (used + points > limit) {
        used = limit;
        return null;
      }
      used += points;
      return { cost: points, limit, remaining: limit - used, used, nodeCount, resetAt };
    },
    headers() {
      renew();
      return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(limit - used),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(Math.ceil(resetAt.getTime() / 1000)),
        'x-ratelimit-resource': 'graphql',
      };
    },
  };
}
