import { DateTime, Settings } from 'luxon';
import { SettingsError } from '../domain/errors.js';
import type { Period } from '../domain/period.js';
import { isDay } from './calendar.js';
import type { WEEK_STARTS } from './inputs.js';

// Days are written in digits, which needs no locale; asking the machine for its own takes a while.
Settings.defaultLocale = 'en-US';

export type WeekStart = (typeof WEEK_STARTS)[number];

/** A week (`last`, `current`, `2026-W14` or a day inside it), or the days from one to another, both included. */
export type PeriodRequest = { week: string } | { from: string; to: string };

/** How many days before the Monday of its ISO week a week starts. */
const DAYS_BEFORE_MONDAY: Record<WeekStart, number> = { monday: 0, sunday: 1, saturday: 2 };

const MAX_DAYS = 366;
const WEEK_NAME = "kkkk-'W'WW";

/**
 * The half-open window of instants that is asked for.
 *
 * `last` is the week that ended most recently on the clocks of `timeZone`. A run on Monday morning there means the week
 * that has just ended. While the clocks there still show Sunday it means the week before, whatever day it is in UTC,
 * where the runner's schedule is kept: the week of that Sunday has not ended.
 *
 * @throws SettingsError for days out of order, too many of them, or a period that has not begun by `now`.
 */
export function periodOf(request: PeriodRequest, timeZone: string, weekStart: WeekStart, now: Date): Period {
  return 'week' in request
    ? weekOf(request.week, timeZone, weekStart, now)
    : daysOf(request.from, request.to, timeZone, now);
}

function weekOf(asked: string, timeZone: string, weekStart: WeekStart, now: Date): Period {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).toISODate() ?? '';
  const daysBefore = DAYS_BEFORE_MONDAY[weekStart];
  const monday = mondayOf(asked, today, daysBefore);
  const first = monday.minus({ days: daysBefore });
  return periodBetween(
    first,
    first.plus({ days: 6 }),
    monday.toFormat(WEEK_NAME),
    timeZone,
    now,
    `week: got "${asked}"`,
  );
}

/** The Monday of the ISO week that names the week asked for. */
function mondayOf(asked: string, today: string, daysBefore: number): DateTime {
  const mondayAround = (day: string) => calendarDay(day).plus({ days: daysBefore }).startOf('week');
  if (asked === 'current') return mondayAround(today);
  if (asked === 'last') return mondayAround(today).minus({ weeks: 1 });
  return isDay(asked) ? mondayAround(asked) : calendarDay(asked);
}

function daysOf(from: string, to: string, timeZone: string, now: Date): Period {
  const first = calendarDay(from);
  const last = calendarDay(to);
  if (last < first) {
    throw new SettingsError([`to: got "${to}"; it may be the day of from, "${from}", or a later one.`]);
  }
  const days = last.diff(first, 'days').days + 1;
  if (days > MAX_DAYS) {
    throw new SettingsError([`to: got "${to}", ${days} days with from, "${from}"; it may make at most ${MAX_DAYS}.`]);
  }
  return periodBetween(first, last, null, timeZone, now, `from: got "${from}"`);
}

function periodBetween(
  first: DateTime,
  last: DateTime,
  week: string | null,
  timeZone: string,
  now: Date,
  got: string,
): Period {
  const period = between(first, last, week, timeZone);
  const instant = DateTime.fromJSDate(now, { zone: timeZone });
  if (instant < DateTime.fromISO(period.start)) {
    const today = instant.toFormat('yyyy-MM-dd');
    throw new SettingsError([
      `${got}; it may be a period that has begun: this one starts on ${period.firstDay}, and it is ${today} in ${timeZone}.`,
    ]);
  }
  return { ...period, asOf: instant < DateTime.fromISO(period.end) ? toInstant(instant) : null };
}

/** From the first instant of a day to the last of another. */
function between(first: DateTime, last: DateTime, week: string | null, timeZone: string): Period {
  return {
    start: toInstant(firstInstant(first, timeZone)),
    end: toInstant(firstInstant(last.plus({ days: 1 }), timeZone)),
    timeZone,
    week,
    firstDay: first.toFormat('yyyy-MM-dd'),
    lastDay: last.toFormat('yyyy-MM-dd'),
    asOf: null,
  };
}

/**
 * The weeks before a week, oldest first, each as `period` would have been then; none before a period that is no week.
 */
export function weeksBefore({ week, firstDay, timeZone }: Period, count: number): Period[] {
  if (week === null) return [];
  return Array.from({ length: count }, (_, index) => {
    const weeks = count - index;
    const first = calendarDay(firstDay).minus({ weeks });
    const name = calendarDay(week).minus({ weeks }).toFormat(WEEK_NAME);
    return between(first, first.plus({ days: 6 }), name, timeZone);
  });
}

/** Days are counted in UTC, where each has 24 hours; only their first instants are looked up in the zone. */
function calendarDay(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}

/**
 * When a day begins in a zone. Where the clock leaps over midnight that is the first time it shows after the leap
 * (America/Sao_Paulo until 2018, Africa/Cairo); where it shows midnight twice, the first of the two (Atlantic/Azores).
 */
function firstInstant(day: DateTime, timeZone: string): DateTime {
  const midnight = day.setZone(timeZone, { keepLocalTime: true }).startOf('day');
  const [first = midnight] = midnight.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
  return first;
}

function toInstant(time: DateTime): string {
  return time.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}
