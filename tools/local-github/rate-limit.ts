import { HOUR_MS } from '../../src/domain/instant.js';

export interface Charge {
  cost: number;
  limit: number;
  remaining: number;
  used: number;
  /** The most nodes the query can return. */
  nodeCount: number;
  resetAt: Date;
}

export interface RateLimit {
  /** Charges the points of a query; null, and no charge, if too few are left. */
  charge(points: number, nodeCount: number): Charge | null;
  headers(): Record<string, string>;
}

/** GitHub's primary limit: `limit` points per hour. A new hour starts with the first request after the last hour. */
export function createRateLimit(limit: number, now: () => Date): RateLimit {
  let used = 0;
  let resetAt = new Date(now().getTime() + HOUR_MS);

  const resetIfDue = () => {
    if (now() >= resetAt) {
      used = 0;
      resetAt = new Date(now().getTime() + HOUR_MS);
    }
  };

  return {
    charge(points, nodeCount) {
      resetIfDue();
      if (used + points > limit) {
        used = limit;
        return null;
      }
      used += points;
      return { cost: points, limit, remaining: limit - used, used, nodeCount, resetAt };
    },
    headers() {
      resetIfDue();
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
