import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../domain/log.js';
import { headersOf, isAskedToPause, isRateLimited, Thrown, wentWrong } from './thrown.js';

/** Requests under way at once; GitHub refuses more than 100, and little is gained beyond a handful. */
const MOST_AT_ONCE = 6;
/** A run that waits longer than this for a rate limit had better be started again. */
const LONGEST_WAIT_SECONDS = 600;
/** How often a request may run into a limit. */
const MOST_PAUSES = 3;
/** GitHub's advice where it does not say how long, twice as long each further time: docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const PAUSE_SECONDS = 60;

/** Sends one request; throws what Octokit throws. */
export type Send = () => Promise<unknown>;

/**
 * Sends requests, a handful at once. One that GitHub's limits refuse was not executed: it is sent again when GitHub
 * says, and all others wait as well. What fails on the way or on GitHub's side is sent again up to `retries` times.
 */
export type Patience = (send: Send, retries: number) => Promise<unknown>;

interface Pause {
  seconds: number;
  reason: string;
}

/** How long GitHub asks to wait after so many pauses; null where what was thrown is about something else. */
function pauseAfter(thrown: Thrown, pauses: number): Pause | null {
  const headers = headersOf(thrown);
  if (isAskedToPause(thrown)) {
    const seconds = Number(headers['retry-after']) || PAUSE_SECONDS * 2 ** pauses;
    return { seconds, reason: 'GitHub asks for a pause (secondary rate limit)' };
  }
  const refused = thrown.status === 403 || thrown.status === 429;
  if (!isRateLimited(thrown) && !(refused && headers['x-ratelimit-remaining'] === '0')) return null;
  // A second more, as the limit is renewed within the one that is named.
  const seconds = Math.ceil(Number(headers['x-ratelimit-reset'] ?? 0) - Date.now() / 1000) + 1;
  return { seconds: Math.max(1, seconds), reason: 'The rate limit of this token is used up' };
}

/** Whether the same request may be answered a moment later. */
function mayPass(thrown: Thrown): boolean {
  return (thrown.status ?? 0) >= 500 || thrown.status === 429 || wentWrong(thrown);
}

/** Lets so many run at once; the others go on in the order in which they came. */
function gate(most: number): <T>(run: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async run => {
    if (running < most) running += 1;
    else await new Promise<void>(resolve => waiting.push(resolve));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

export function createPatience(log: Log, millisecondsPerSecond: number): Patience {
  const enter = gate(MOST_AT_ONCE);
  let pause: Promise<void> = Promise.resolve();

  /** Nobody is told twice of a pause that all of them make. */
  function pauseFor({ seconds, reason }: Pause): void {
    log.warning(`${reason}: waiting ${seconds} seconds, as GitHub asks.`);
    pause = sleep(seconds * millisecondsPerSecond);
  }

  return async (send, retries) => {
    let [pauses, failures] = [0, 0];
    for (;;) {
      const before = pause;
      await before;
      try {
        return await enter(send);
      } catch (error) {
        const thrown = Thrown.safeParse(error);
        if (!thrown.success) throw error;
        const asked = pauseAfter(thrown.data, pauses);
        if (asked !== null) {
          if (asked.seconds > LONGEST_WAIT_SECONDS || pauses >= MOST_PAUSES) throw error;
          pauses += 1;
          if (pause === before) pauseFor(asked);
        } else {
          if (!mayPass(thrown.data) || failures >= retries) throw error;
          failures += 1;
          await sleep(failures ** 2 * millisecondsPerSecond);
        }
      }
    }
  };
}
