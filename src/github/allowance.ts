import { setTimeout } from 'node:timers/promises';

/**
 * GitHub allows 60 seconds of its own time in any 60 seconds:
 * docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api, "About secondary rate limits".
 * A request that takes as long here takes less there, and some of the rest is left to others who use the token.
 */
const SECONDS_ALLOWED = 55;
const WINDOW_SECONDS = 60;
/** What a request is expected to take before any has ended. */
const FIRST_EXPECTED_SECONDS = 2;
/** The requests from whose time the next is expected to take. */
const RECENT = 8;

interface Ended {
  /** Milliseconds. */
  at: number;
  took: number;
}

/** Runs a request once its time fits into what GitHub allows. */
export type Allowance = <T>(send: () => Promise<T>) => Promise<T>;

/** Milliseconds, and how to let some pass. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<unknown>;
}

/** `millisecondsPerSecond` is 1000 except in tests. */
export function createAllowance(
  millisecondsPerSecond: number,
  { now, sleep }: Clock = { now: Date.now, sleep: setTimeout },
): Allowance {
  const allowed = SECONDS_ALLOWED * millisecondsPerSecond;
  const window = WINDOW_SECONDS * millisecondsPerSecond;
  let ended: Ended[] = [];
  let running = 0;

  function expected(): number {
    const recent = ended.slice(-RECENT);
    if (recent.length === 0) return FIRST_EXPECTED_SECONDS * millisecondsPerSecond;
    return recent.reduce((sum, { took }) => sum + took, 0) / recent.length;
  }

  /** Milliseconds until enough of what was used is a window ago; 0: a request may be sent now. */
  function wait(): number {
    const time = now();
    ended = ended.filter(({ at }) => at > time - window);
    let excess = ended.reduce((sum, { took }) => sum + took, 0) + (running + 1) * expected() - allowed;
    if (excess <= 0) return 0;
    for (const { at, took } of ended) {
      excess -= took;
      if (excess <= 0) return at + window - time;
    }
    // What is running will count with the time that it took.
    return ended.length === 0 ? 0 : millisecondsPerSecond;
  }

  return async send => {
    for (let ms = wait(); ms > 0; ms = wait()) await sleep(ms);
    running += 1;
    const began = now();
    try {
      return await send();
    } finally {
      running -= 1;
      ended.push({ at: now(), took: now() - began });
    }
  };
}
