import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import pRetry from 'p-retry';
import type { Log } from '../domain/log.js';
import { headersOf, isAskedToPause, isRateLimited, Thrown, wentWrong } from './octokit-error.js';

/** Requests under way at once; GitHub refuses more than 100, and little is gained beyond a handful. */
const MAX_AT_ONCE = 8;
/** A run that waits longer than this for a rate limit had better be started again. */
const MAX_WAIT_SECONDS = 600;
/** How often a request may run into a limit. */
const MAX_PAUSES = 3;
/** GitHub's advice where it does not say how long, twice as long each further time: docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const PAUSE_SECONDS = 60;
/** Seconds before the first retry, and how many times longer each wait is than the one before it. */
const FIRST_WAIT_SECONDS = 1;
const WAIT_FACTOR = 3;

/** Sends one request; throws what Octokit throws. */
export type Send = () => Promise<unknown>;

/**
 * Sends requests, a handful at once. One that GitHub's limits refuse was not executed: it is sent again when GitHub
 * says, and all others wait as well. What fails on the way or on GitHub's side is sent again up to `retries` times.
 */
export type RetryingSend = (send: Send, retries: number) => Promise<unknown>;

interface Pause {
  seconds: number;
  reason: string;
}

/** How long GitHub asks to wait after so many pauses; null where what was thrown is about something else. */
function pauseAfter(error: unknown, pauses: number): Pause | null {
  const { data: thrown } = Thrown.safeParse(error);
  if (thrown === undefined) return null;
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

function isShort(pause: Pause | null): boolean {
  return pause !== null && pause.seconds <= MAX_WAIT_SECONDS;
}

/** Whether the same request may be answered a moment later. */
function mayPass(error: unknown): boolean {
  const { data: thrown } = Thrown.safeParse(error);
  if (thrown === undefined || pauseAfter(error, 0) !== null) return false;
  return (thrown.status ?? 0) >= 500 || thrown.status === 429 || wentWrong(thrown);
}

export function createRetryingSend(log: Log, millisecondsPerSecond: number): RetryingSend {
  const limit = pLimit(MAX_AT_ONCE);
  let pause: Promise<void> = Promise.resolve();

  function pauseFor({ seconds, reason }: Pause): void {
    log.warning(`${reason}: waiting ${seconds} seconds, as GitHub asks.`);
    pause = sleep(seconds * millisecondsPerSecond);
  }

  /** Sends once nobody pauses. A pause is told once, however many requests it strikes. */
  async function sendAfterPause(send: Send, pauses: number): Promise<unknown> {
    const before = pause;
    await before;
    try {
      return await send();
    } catch (error) {
      const asked = pauseAfter(error, pauses);
      if (asked !== null && isShort(asked) && pauses < MAX_PAUSES && pause === before) pauseFor(asked);
      throw error;
    }
  }

  return (send, retries) => {
    const withRetries = (pauses: number) =>
      pRetry(() => limit(sendAfterPause, send, pauses), {
        retries,
        minTimeout: FIRST_WAIT_SECONDS * millisecondsPerSecond,
        factor: WAIT_FACTOR,
        shouldRetry: ({ error }) => mayPass(error),
      });
    // The time to wait is that of the pause, which is everybody's.
    return pRetry(attempt => withRetries(attempt - 1), {
      retries: MAX_PAUSES,
      minTimeout: 0,
      shouldRetry: ({ error, attemptNumber }) => isShort(pauseAfter(error, attemptNumber - 1)),
    });
  };
}
