import { DateTime } from 'luxon';
import { SettingsError } from '../domain/errors.js';
import { instantOf } from '../domain/instant.js';
import type { Period } from '../domain/period.js';
import { isDay } from './calendar.js';
import type { WEEK_STARTS } from './inputs.js';
import { calendarDay, periodOfDays } from './zoned-days.js';

export type WeekStart = (typeof WEEK_STARTS)[number];

/** A week (`last`, `current`, `2026-W14` or a day inside it), or the days from one to another, both included. */
export type PeriodRequest = { week: string } | { from: string; to: string };

/** How many days before the Monday of its ISO week a week starts. */
const DAYS_BEFORE_MONDAY: Record<WeekStart, number> = { monday: 0, sunday: 1, saturday: 2 };

const MAX_DAYS = 366;
const WEEK_NAME = "kkkk-'W'WW";

/**
 * The requested period. `last` is the week that ended most recently by the clocks of `timeZone`: on Monday morning there,
 * it is the week that has just ended. While it is still Sunday there, it is the week before, even if a schedule in UTC
 * has already started the run on Monday.
 *
 * Throws SettingsError if the last day is before the first, if there are too many days, or if the period starts after
 * `now`.
 */
export function periodOf(request: PeriodRequest, timeZone: string, weekStart: WeekStart, now: Date): Period {
  return 'week' in request
    ? weekPeriod(request.week, timeZone, weekStart, now)
    : daysPeriod(request.from, request.to, timeZone, now);
}

function weekPeriod(requested: string, timeZone: string, weekStart: WeekStart, now: Date): Period {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).toISODate() ?? '';
  const daysBefore = DAYS_BEFORE_MONDAY[weekStart];
  const monday = mondayOf(requested, today, daysBefore);
  const first = monday.minus({ days: daysBefore });
  const period = periodOfDays(first, first.plus({ days: 6 }), monday.toFormat(WEEK_NAME), timeZone);
  return asOf(now, period, `week: got "${requested}"`);
}

/** The Monday of the ISO week that gives the requested week its name. */
function mondayOf(requested: string, today: string, daysBefore: number): DateTime {
  const mondayAround = (day: string) => calendarDay(day).plus({ days: daysBefore }).startOf('week');
  if (requested === 'current') return mondayAround(today);
  if (requested === 'last') return mondayAround(today).minus({ weeks: 1 });
  return isDay(requested) ? mondayAround(requested) : calendarDay(requested);
}

function daysPeriod(from: string, to: string, timeZone: string, now: Date): Period {
  const first = calendarDay(from);
  const last = calendarDay(to);
  if (last < first) {
    throw new SettingsError([`to: got "${to}"; it may be the day of from, "${from}", or a later one.`]);
  }
  const days = last.diff(first, 'days').days + 1;
  if (days > MAX_DAYS) {
    throw new SettingsError([`to: got "${to}", ${days} days with from, "${from}"; it may make at most ${MAX_DAYS}.`]);
  }
  return asOf(now, periodOfDays(first, last, null, timeZone), `from: got "${from}"`);
}

/** Sets `asOf` if the period has not ended. Throws SettingsError, which starts with `got`, if it has not started. */
function asOf(now: Date, period: Period, got: string): Period {
  if (now.getTime() < Date.parse(period.start)) {
    const today = DateTime.fromJSDate(now, { zone: period.timeZone }).toFormat('yyyy-MM-dd');
    throw new SettingsError([
      `${got}; it may be a period that has started: this one starts on ${period.firstDay}, and it is ${today} in ${period.timeZone}.`,
    ]);
  }
  return { ...period, asOf: now.getTime() < Date.parse(period.end) ? instantOf(now.getTime()) : null };
}

/** The `count` weeks before a week, oldest first, as if each had been requested; none before a period that is not a week. */
export function weeksBefore({ week, firstDay, timeZone }: Period, count: number): Period[] {
  if (week === null) return [];
  return Array.from({ length: count }, (_, index) => {
    const weeks = count - index;
    const first = calendarDay(firstDay).minus({ weeks });
    const name = calendarDay(week).minus({ weeks }).toFormat(WEEK_NAME);
    return periodOfDays(first, first.plus({ days: 6 }), name, timeZone);
  });
}
