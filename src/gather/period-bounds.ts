import { DAY_MS } from '../domain/instant.js';
import type { Period } from '../domain/period.js';

/** Days before the period in which the pull requests that its reverts refer to are looked up. */
const LOOK_UP_DAYS = 180;

/** The period [start, end) and the start of the time in which earlier pull requests are looked up, all in milliseconds. */
export interface PeriodBounds {
  lookUpStart: number;
  start: number;
  end: number;
}

export type RequestedPeriod = Pick<Period, 'start' | 'end' | 'asOf'>;

/** A period that has not ended is read up to `asOf`, so that the same digest can be made again later. */
export function boundsOf(period: RequestedPeriod): PeriodBounds {
  const start = Date.parse(period.start);
  return { lookUpStart: start - LOOK_UP_DAYS * DAY_MS, start, end: Date.parse(period.asOf ?? period.end) };
}
