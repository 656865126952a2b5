import { z } from 'zod';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** An instant in UTC, to the second: `2026-03-30T00:06:14Z`. All instants have this form, so they compare as strings. */
export const Instant = z.iso.datetime({ offset: false, precision: 0 }).describe('An instant in UTC, to the second');

/** The years from 0 to 9999, which have four digits, in milliseconds. The clock of a commit can say anything. */
const [FIRST, LAST] = [-62_167_219_200_000, 253_402_300_799_000];

/** The instant at the given milliseconds since 1970, rounded down to the second. */
export function instantOf(milliseconds: number): string {
  const within = Math.min(Math.max(milliseconds, FIRST), LAST);
  return `${new Date(within).toISOString().slice(0, 19)}Z`;
}

/** The instant the given number of days, of 24 hours each, before another. */
export function daysBefore(instant: string, days: number): string {
  return instantOf(Date.parse(instant) - days * DAY_MS);
}

/** Hours between two instants, to a hundredth; 0 if the second is before the first. */
export function hoursBetween(from: string, to: string): number {
  return Math.max(0, Math.round(((Date.parse(to) - Date.parse(from)) / HOUR_MS) * 100) / 100);
}
