import { DateTime } from 'luxon';
import { HOUR_MS } from '../domain/instant.js';
import type { Period } from '../domain/period.js';
import type { ParsedInputs } from './parse-inputs.js';
import { periodOf } from './period.js';

/** A Monday in UTC starts up to twelve hours before the Monday of the zones west of it. */
const SOON_MS = 12 * HOUR_MS;

const MINUTE_MS = 60_000;

/**
 * What to say where the last week that has ended is reported, but another is about to end in its time zone: a schedule is
 * in UTC, whose Monday starts on the Sunday of America. null: nothing.
 */
export function endsSoon({ values, period, environment }: ParsedInputs): string | null {
  if (period === null || period.week === null || values.week !== 'last') return null;
  const { now } = environment;
  const current = periodOf({ week: 'current' }, values.timeZone, values.weekStart, now);
  const left = Date.parse(current.end) - now.getTime();
  if (left > SOON_MS) return null;
  const advice = `Schedules are in UTC: \`cron: '${cronAfter(current)}'\` runs once a week has ended there.`;
  return `week: ${current.week} ends in ${durationOf(left)} by the clocks of ${values.timeZone}, so this report is about ${period.week}, the last week that has ended. ${advice}`;
}

function durationOf(milliseconds: number): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / MINUTE_MS));
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

/** 17 minutes past the first full hour in UTC at which the week has ended, by the clocks of winter and of summer. */
function cronAfter({ end, timeZone }: Period): string {
  const midnight = DateTime.fromISO(end, { zone: timeZone });
  const offsets = [1, 7].map(month => midnight.set({ month, day: 1 }).offset);
  const hours = midnight.weekday * 24 - Math.floor(Math.min(...offsets) / 60);
  return `17 ${hours % 24} * * ${Math.floor(hours / 24) % 7}`;
}
