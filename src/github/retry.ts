import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import pRetry from 'p-retry';
import type { Log } from '../domain/log.js';
import { createAllowance } from './allowance.js';
import { GitHubError } from './errors.js';
import {
  headersOf,
  isInternalError,
  isPrimaryRateLimit,
  isSecondaryRateLimit,
  isSubmittedTooQuickly,
  OctokitError,
} from './octokit-error.js';

/** GitHub counts the time of all requests of a token together, so more at once gain nothing in a large week. */
const MAX_CONCURRENT_REQUESTS = 4;
/** A run that would have to wait longer than this for a rate limit fails instead. */
const MAX_WAIT_SECONDS = 600;
/** How often a request may run into a limit. */
const MAX_PAUSES = 3;
/**
 * GitHub's advice if it does not say how long to wait, doubled with each further pause:
 * docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
const PAUSE_SECONDS = 60;
/** The wait before the first retry; each further wait is longer by the factor. */
const FIRST_WAIT_SECONDS = 1;
const WAIT_FACTOR = 3;

/** Sends one request; throws what Octokit throws. */
export type Send = () => Promise<unknown>;

/**
 * Sends requests, a few at a time and no faster than GitHub allows. GitHub does not execute a request that runs into a rate limit: it is sent again
 * when GitHub allows it, and all other requests wait too. A request that fails on the network or inside GitHub is sent
 * again up to `retries` times.
 */
export type RetryingSend = (send: Send, retries: number) => Promise<unknown>;

interface Pause {
  seconds: number;
  reason: string;
}

/** How long GitHub asks to wait after `pauses` earlier pauses; null if the error is not about a rate limit. */
function pauseAfter(error: unknown, pauses: number): Pause | null {
  const { data: thrown } = OctokitError.safeParse(error);
  if (thrown === undefined) return null;
  const headers = headersOf(thrown);
  if (isSecondaryRateLimit(thrown)) {
    const seconds = Number(headers['retry-after']) || PAUSE_SECONDS * 2 ** pauses;
    const said = isSubmittedTooQuickly(thrown) ? '"was submitted too quickly"' : 'secondary rate limit';
    return { seconds, reason: `GitHub asks for a pause (${said})` };
  }
  const refused = thrown.status === 403 || thrown.status === 429;
  if (!isPrimaryRateLimit(thrown) && !(refused && headers['x-ratelimit-remaining'] === '0')) return null;
  // One second more, as the limit is reset during the second that the header names.
  const seconds = Math.ceil(Number(headers['x-ratelimit-reset'] ?? 0) - Date.now() / 1000) + 1;
  return { seconds: Math.max(1, seconds), reason: 'The rate limit of this token is used up' };
}

function isShort(pause: Pause | null): boolean {
  return pause !== null && pause.seconds <= MAX_WAIT_SECONDS;
}

/** Whether the same request may succeed a moment later. */
function isTemporary(error: unknown): boolean {
  const { data: thrown } = OctokitError.safeParse(error);
  if (thrown === undefined || thrown.cause instanceof GitHubError || pauseAfter(error, 0) !== null) return false;
  return (thrown.status ?? 0) >= 500 || thrown.status === 429 || isInternalError(thrown);
}

/** `millisecondsPerSecond` is 1000 except in tests. Once `signal` is aborted, nothing is sent or waited for. */
export function createRetryingSend(log: Log, millisecondsPerSecond: number, signal?: AbortSignal): RetryingSend {
  const limit = pLimit(MAX_CONCURRENT_REQUESTS);
  const wait = (milliseconds: number) => sleep(milliseconds, undefined, { signal });
  const withinAllowance = createAllowance(millisecondsPerSecond, { now: Date.now, sleep: wait });
  let pause: Promise<void> = Promise.resolve();

  function pauseFor({ seconds, reason }: Pause): void {
    log.warning(`${reason}: waiting ${seconds} seconds, as GitHub asks.`);
    // If it is cut short, whoever waits for it sees the signal.
    pause = wait(seconds * millisecondsPerSecond).catch(() => {});
  }

  /** Sends once the current pause is over. A pause is logged once, however many requests it affects. */
  async function sendAfterPause(send: Send, pauses: number): Promise<unknown> {
    const before = pause;
    await before;
    signal?.throwIfAborted();
    try {
      return await withinAllowance(send);
    } catch (error) {
      const requested = pauseAfter(error, pauses);
      if (requested !== null && isShort(requested) && pauses < MAX_PAUSES && pause === before) pauseFor(requested);
      throw error;
    }
  }

  return (send, retries) => {
    const withRetries = (pauses: number) =>
      pRetry(() => limit(sendAfterPause, send, pauses), {
        retries,
        minTimeout: FIRST_WAIT_SECONDS * millisecondsPerSecond,
        factor: WAIT_FACTOR,
        signal,
        shouldRetry: ({ error }) => isTemporary(error),
      });
    // No wait here: the next attempt waits for the shared pause.
    return pRetry(attempt => withRetries(attempt - 1), {
      retries: MAX_PAUSES,
      minTimeout: 0,
      signal,
      shouldRetry: ({ error, attemptNumber }) => isShort(pauseAfter(error, attemptNumber - 1)),
    });
  };
}
