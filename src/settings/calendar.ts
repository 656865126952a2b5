import { DateTime, IANAZone } from 'luxon';
import { nearestNames } from '../domain/nearest-name.js';
import { didYouMean } from './messages.js';
import { text } from './setting-types.js';

const WEEK = /^(\d{4})-W(\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a calendar day that exists, such as `2026-04-01`. */
export function isDay(given: string): boolean {
  return DAY.test(given) && DateTime.fromISO(given, { zone: 'utc' }).isValid;
}

/** Whether it is an ISO 8601 week that exists: 2026-W53 does, 2025-W53 does not. */
export function isWeek(given: string): boolean {
  return WEEK.test(given) && DateTime.fromISO(given, { zone: 'utc' }).isValid;
}

function weekMayBe(given: string): string {
  const year = WEEK.exec(given)?.[1];
  const weeks = year && ` (${year} has ${DateTime.utc(Number(year), 7, 1).weeksInWeekYear} weeks)`;
  const near = didYouMean(nearestNames(given, ['last', 'current']).slice(0, 1));
  return `"last", "current", an ISO week such as 2026-W14${weeks ?? ''}, or a date such as 2026-04-01${near}`;
}

export const week = text(weekMayBe, given => given === 'last' || given === 'current' || isWeek(given) || isDay(given));

export const day = text('a date such as 2026-04-01', isDay);

/**
 * For suggestions and usual spellings only: `supportedValuesOf` leaves out UTC and the newer names of some zones
 * (Asia/Kolkata), which Intl accepts.
 */
const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const MAX_ZONES_SUGGESTED = 3;

const usualName = (given: string) => ZONES.find(name => name.toLowerCase() === given.toLowerCase());

/**
 * Intl is asked last, as loading its zones takes longer than reading all other inputs. Offsets such as +02:00 are
 * refused: they have no daylight saving time, and only newer runtimes accept them as zones.
 */
const isZone = (given: string) =>
  usualName(given) !== undefined || (/^[a-z]/i.test(given) && IANAZone.isValidZone(given));

function zoneMayBe(given: string): string {
  const nameAndCity = (name: string) => [name, name.slice(name.lastIndexOf('/') + 1)];
  const near = didYouMean(nearestNames(given, ZONES, nameAndCity).slice(0, MAX_ZONES_SUGGESTED));
  return `an IANA time zone such as UTC, Europe/Berlin or Asia/Shanghai${near}`;
}

/** An IANA time zone, in its usual spelling whatever the case it was given in. */
export const timeZone = text(zoneMayBe, isZone).transform(given => usualName(given) ?? given);
