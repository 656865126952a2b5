import type { ModelError } from './errors.js';

/** How often a question is sent again after a failure that may pass. */
const MAX_RETRIES = 2;
/** A server that asks for a longer pause is not waited for: the page is to go out. */
const MAX_WAIT_SECONDS = 30;
const FIRST_WAIT_SECONDS = 1;
/** After a rate limit that does not say how long it lasts. */
const FIRST_PAUSE_SECONDS = 5;
const WAIT_FACTOR = 3;

/** The seconds of a Retry-After header, a number or a date; null without one. */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}

/** How many seconds to wait before the question is sent again after `retries` earlier times; null if it is not. */
export function waitBefore(error: ModelError, retryAfter: number | null, retries: number): number | null {
  if (retries >= MAX_RETRIES) return null;
  const first = { 'rate-limited': FIRST_PAUSE_SECONDS, unavailable: FIRST_WAIT_SECONDS }[error.kind as string];
  if (first === undefined) return null;
  const seconds = retryAfter ?? first * WAIT_FACTOR ** retries;
  return seconds <= MAX_WAIT_SECONDS ? seconds : null;
}
