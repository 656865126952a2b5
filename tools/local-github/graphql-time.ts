import type { IncomingHttpHeaders } from 'node:http';

/** docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: GraphQL seconds in so many seconds. */
const WINDOW_SECONDS = 60;
const MAX_IN_WINDOW = 60;
/** Sums of fractions are not exact. */
const ROUNDING = 1e-6;
/** Between two runs of a client that says how long it has paused. */
const HOUR_SECONDS = 3600;

/** The time of a token's requests. */
export interface GraphQLTime {
  /** When a request arrives: whether the token has not taken more than its time. */
  begin(headers: IncomingHttpHeaders): boolean;
  /** Once it is known how long a request takes. */
  spend(seconds: number): Spent;
  /** Seconds since the server started. */
  now(): number;
}

export interface Spent {
  end(): void;
}

/**
 * The clock goes on as requests take their seconds and as the client pauses. A client that hurries (tools/faults/hurry.cjs)
 * says in the header `x-paused` who it is and for how many seconds it has paused at full length, so that neither the speed
 * of the machine nor its own matters: `4711 60.5`. For any other, the clock is the real one, scaled.
 */
export function createGraphQLTime(millisecondsPerSecond: number): GraphQLTime {
  const startedAt = performance.now();
  const pausedBefore = new Map<string, number>();
  let spent: { until: number; seconds: number }[] = [];
  let now = 0;

  function advance(told: string | undefined): void {
    if (told === undefined) {
      now = Math.max(now, (performance.now() - startedAt) / millisecondsPerSecond);
      return;
    }
    const [client = '', paused = '0'] = told.split(' ');
    const before = pausedBefore.get(client);
    now += before === undefined ? HOUR_SECONDS : Math.max(0, Number(paused) - before);
    pausedBefore.set(client, Math.max(before ?? 0, Number(paused)));
  }

  return {
    begin(headers) {
      advance(headers['x-paused']?.toString());
      const since = now - WINDOW_SECONDS;
      spent = spent.filter(({ until }) => until > since);
      const inWindow = spent.reduce((sum, { until, seconds }) => sum + Math.min(seconds, until - since), 0);
      return inWindow <= MAX_IN_WINDOW + ROUNDING;
    },
    spend(seconds) {
      const until = now + seconds;
      spent.push({ until, seconds });
      return {
        end: () => {
          now = Math.max(now, until);
        },
      };
    },
    now: () => now,
  };
}
