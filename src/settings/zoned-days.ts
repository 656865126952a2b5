import { DateTime, Settings } from 'luxon';
import { instantOf } from '../domain/instant.js';
import type { Period } from '../domain/period.js';

// Dates are formatted in digits only. A fixed locale saves luxon from asking the machine for its own, which takes a while.
Settings.defaultLocale = 'en-US';

/** A calendar day (or the Monday of an ISO week) for arithmetic. It is in UTC, where each day has 24 hours. */
export function calendarDay(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}

/** The period from the first instant of one day to the last of another in a time zone, as if it had ended. */
export function periodOfDays(first: DateTime, last: DateTime, week: string | null, timeZone: string): Period {
  return {
    start: instantOf(firstInstant(first, timeZone).toMillis()),
    end: instantOf(firstInstant(last.plus({ days: 1 }), timeZone).toMillis()),
    timeZone,
    week,
    firstDay: first.toFormat('yyyy-MM-dd'),
    lastDay: last.toFormat('yyyy-MM-dd'),
    asOf: null,
  };
}

/**
 * When a day starts in a time zone. If clocks skip midnight, it is the first time that they show after it
 * (America/Sao_Paulo until 2018, Africa/Cairo); if they show midnight twice, it is the first of the two (Atlantic/Azores).
 */
function firstInstant(day: DateTime, timeZone: string): DateTime {
  const midnight = day.setZone(timeZone, { keepLocalTime: true }).startOf('day');
  const [first = midnight] = midnight.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
  return first;
}
