import { DateTime, IANAZone } from 'luxon';
import { text } from './setting-types.js';
import { didYouMean, nearest } from './messages.js';

const WEEK = /^(\d{4})-W(\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day that there is, `2026-04-01`. */
export function isDay(given: string): boolean {
  return DAY.test(given) && DateTime.fromISO(given, { zone: 'utc' }).isValid;
}

/** An ISO 8601 week that there is: 2026-W53 is one, 2025-W53 is not. */
export function isWeek(given: string): boolean {
  return WEEK.test(given) && DateTime.fromISO(given, { zone: 'utc' }).isValid;
}

function weekMayBe(given: string): string {
  const year = WEEK.exec(given)?.[1];
  const weeks = year && ` (${year} has ${DateTime.utc(Number(year), 7, 1).weeksInWeekYear} weeks)`;
  const near = didYouMean(nearest(given, ['last', 'current']).slice(0, 1));
  return `"last", "current", an ISO week such as 2026-W14${weeks ?? ''}, or a date such as 2026-04-01${near}`;
}

export const week = text(weekMayBe, given => given === 'last' || given === 'current' || isWeek(given) || isDay(given));

export const day = text('a date such as 2026-04-01', isDay);

/**
 * UTC has its own place in front: `supportedValuesOf` leaves it out. It also leaves out newer names of some zones
 * (Asia/Kolkata) which Intl knows all the same, so it serves for suggestions and not for the check.
 */
const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

const usualName = (given: string) => ZONES.find(name => name.toLowerCase() === given.toLowerCase());

/**
 * Intl is asked last, as it takes longer to load its zones than the rest of the inputs take to read. Newer runtimes take
 * offsets such as +02:00 for zones: they know no daylight saving, and older runtimes refuse them.
 */
const isZone = (given: string) =>
  usualName(given) !== undefined || (/^[a-z]/i.test(given) && IANAZone.isValidZone(given));

function zoneMayBe(given: string): string {
  const cityToo = (name: string) => [name, name.slice(name.lastIndexOf('/') + 1)];
  const near = didYouMean(nearest(given, ZONES, cityToo).slice(0, 3));
  return `an IANA time zone such as UTC, Europe/Berlin or Asia/Shanghai${near}`;
}

/** An IANA time zone in its usual spelling, whatever the case it was given in. */
export const timeZone = text(zoneMayBe, isZone).transform(given => usualName(given) ?? given);
