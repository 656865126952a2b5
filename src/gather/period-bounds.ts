import type { Period } from '../domain/period.js';

/** How far back before the period an earlier pull request is looked for. */
const EARLIER_DAYS = 180;
export const DAY = 24 * 60 * 60 * 1000;

/** A period in milliseconds, [start, end), with the instant from which earlier pull requests are remembered. */
export interface Window {
  earliest: number;
  start: number;
  end: number;
}

export type Asked = Pick<Period, 'start' | 'end' | 'asOf'>;

/** A period that has not ended is read up to `asOf`, so that the same digest can be made again later. */
export function windowOf(period: Asked): Window {
  const start = Date.parse(period.start);
  return { earliest: start - EARLIER_DAYS * DAY, start, end: Date.parse(period.asOf ?? period.end) };
}

/** The one spelling of instants that the digest knows, from milliseconds: `2026-03-30T00:06:14Z`. */
export function instantOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -5)}Z`;
}
