import fc from 'fast-check';
import { SettingsError } from '../../src/domain/errors.js';
import { type PeriodRequest, periodOf, type WeekStart } from '../../src/settings/period.js';

const HOUR = 3_600_000;
const LONG_AFTER = new Date('2040-01-01T00:00:00Z');

const week = (name: string, timeZone = 'UTC', weekStart: WeekStart = 'monday', now = LONG_AFTER) =>
  periodOf({ week: name }, timeZone, weekStart, now);

const at = (now: string, name: string, timeZone: string, weekStart: WeekStart = 'monday') =>
  week(name, timeZone, weekStart, new Date(now));

const hours = ({ start, end }: { start: string; end: string }) => (Date.parse(end) - Date.parse(start)) / HOUR;

const window = ({ start, end }: { start: string; end: string }) => `${start}..${end}`;

function problemsOf(request: PeriodRequest, now: string, timeZone = 'UTC'): readonly string[] {
  try {
    periodOf(request, timeZone, 'monday', new Date(now));
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('a week', () => {
  it('is a half-open window of instants, with its first and last day', () => {
    expect(week('2026-W14', 'Asia/Shanghai')).toEqual({
      start: '2026-03-29T16:00:00Z',
      end: '2026-04-05T16:00:00Z',
      timeZone: 'Asia/Shanghai',
      week: '2026-W14',
      firstDay: '2026-03-30',
      lastDay: '2026-04-05',
      asOf: null,
    });
  });

  it.each([
    ['UTC', '2026-03-30T00:00:00Z..2026-04-06T00:00:00Z'],
    ['Pacific/Kiritimati', '2026-03-29T10:00:00Z..2026-04-05T10:00:00Z'],
    ['America/St_Johns', '2026-03-30T02:30:00Z..2026-04-06T02:30:00Z'],
    ['Asia/Kathmandu', '2026-03-29T18:15:00Z..2026-04-05T18:15:00Z'],
  ])('2026-W14 in %s is %s', (timeZone, expected) => {
    expect(window(week('2026-W14', timeZone))).toBe(expected);
  });

  it.each([
    ['2026-12-28', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2027-01-03', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2021-01-03', '2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-01-04', '2021-W01', '2021-01-04', '2021-01-10'],
    ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
  ])('of %s is %s, from %s to %s', (day, name, firstDay, lastDay) => {
    expect(week(day)).toMatchObject({ week: name, firstDay, lastDay });
    expect(week(name)).toEqual(week(day));
  });

  it.each([
    ['Europe/Berlin', '2026-W13', 167],
    ['Europe/Berlin', '2026-W14', 168],
    ['Europe/Berlin', '2026-W43', 169],
    ['America/New_York', '2026-W10', 167],
    ['America/New_York', '2026-W44', 169],
    ['Australia/Lord_Howe', '2026-W14', 168.5],
  ])('in %s, %s, has %d hours', (timeZone, name, expected) => {
    expect(hours(week(name, timeZone))).toBe(expected);
  });

  it('that starts on Sunday or Saturday is named after the Monday that follows', () => {
    expect(week('2026-W14', 'UTC', 'sunday')).toMatchObject({ firstDay: '2026-03-29', lastDay: '2026-04-04' });
    expect(week('2026-W14', 'UTC', 'saturday')).toMatchObject({ firstDay: '2026-03-28', lastDay: '2026-04-03' });
    expect(week('2026-03-29', 'UTC', 'sunday').week).toBe('2026-W14');
    expect(week('2026-03-29', 'UTC', 'monday').week).toBe('2026-W13');
    expect(week('2026-04-04', 'UTC', 'sunday').week).toBe('2026-W14');
    expect(week('2026-04-04', 'UTC', 'saturday').week).toBe('2026-W15');
    expect(week('2027-01-03', 'UTC', 'sunday').week).toBe('2027-W01');
  });
});

describe('the last week', () => {
  it('on Monday morning is the one that has just ended, in any zone', () => {
    expect(at('2026-04-06T06:00:00Z', 'last', 'UTC').week).toBe('2026-W14');
    expect(at('2026-04-05T22:30:00Z', 'last', 'Asia/Shanghai').week).toBe('2026-W14');
    expect(at('2026-04-06T09:00:00Z', 'last', 'America/New_York').week).toBe('2026-W14');
  });

  it('is the one before while the clocks of the zone still show Sunday, though it is Monday in UTC', () => {
    expect(at('2026-04-06T03:59:59Z', 'last', 'America/New_York').week).toBe('2026-W13');
    expect(at('2026-04-06T04:00:00Z', 'last', 'America/New_York').week).toBe('2026-W14');
  });

  it('has ended, and so has no "as of"', () => {
    expect(at('2026-04-06T00:00:00Z', 'last', 'UTC')).toMatchObject({ end: '2026-04-06T00:00:00Z', asOf: null });
  });

  it('follows the day that weeks start on', () => {
    expect(at('2026-04-05T12:00:00Z', 'last', 'UTC', 'sunday').week).toBe('2026-W14');
    expect(at('2026-04-05T12:00:00Z', 'last', 'UTC', 'monday').week).toBe('2026-W13');
  });
});

describe('the current week', () => {
  it('holds now, and says to the second as of when it was read', () => {
    expect(at('2026-04-01T12:34:56.789Z', 'current', 'UTC')).toMatchObject({
      week: '2026-W14',
      asOf: '2026-04-01T12:34:56Z',
    });
  });

  it('is also the current one when it is asked for by its name', () => {
    expect(at('2026-04-01T12:00:00Z', '2026-W14', 'UTC')).toEqual(at('2026-04-01T12:00:00Z', 'current', 'UTC'));
  });
});

describe('a day without a midnight', () => {
  it.each([
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z', 23],
    ['Asia/Beirut', '2022-03-27', '2022-03-26T22:00:00Z', 23],
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00Z', 23],
    ['Atlantic/Azores', '2026-10-25', '2026-10-25T00:00:00Z', 25],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00Z', 25],
  ])('or with two: in %s, %s begins at %s and has %d hours', (timeZone, day, start, expected) => {
    const period = periodOf({ from: day, to: day }, timeZone, 'monday', LONG_AFTER);
    expect(period).toMatchObject({ start, firstDay: day, lastDay: day });
    expect(hours(period)).toBe(expected);
  });
});

describe('a period of days', () => {
  it('holds both of them and is no week, even where it is as long as one', () => {
    expect(periodOf({ from: '2026-03-30', to: '2026-04-05' }, 'UTC', 'monday', LONG_AFTER)).toEqual({
      ...week('2026-W14'),
      week: null,
    });
  });

  it('may be a whole leap year', () => {
    expect(problemsOf({ from: '2024-01-01', to: '2024-12-31' }, '2026-01-01T00:00:00Z')).toEqual([]);
    expect(problemsOf({ from: '2024-01-01', to: '2025-01-01' }, '2026-01-01T00:00:00Z')).toEqual([
      'to: got "2025-01-01", 367 days with from, "2024-01-01"; it may make at most 366.',
    ]);
  });

  it('does not end before it begins', () => {
    expect(problemsOf({ from: '2026-04-02', to: '2026-04-01' }, '2026-05-01T00:00:00Z')).toEqual([
      'to: got "2026-04-01"; it may be the day of from, "2026-04-02", or a later one.',
    ]);
  });
});

describe('a period that has not begun', () => {
  it('is refused in words', () => {
    expect(problemsOf({ week: '2026-W15' }, '2026-04-05T23:59:59Z')).toEqual([
      'week: got "2026-W15"; it may be a period that has begun: this one starts on 2026-04-06, and it is 2026-04-05 in UTC.',
    ]);
    expect(problemsOf({ from: '2026-04-06', to: '2026-04-07' }, '2026-04-05T12:00:00Z', 'Asia/Tokyo')).toEqual([
      'from: got "2026-04-06"; it may be a period that has begun: this one starts on 2026-04-06, and it is 2026-04-05 in Asia/Tokyo.',
    ]);
  });

  it('begins with its first instant', () => {
    expect(problemsOf({ week: '2026-W15' }, '2026-04-06T00:00:00Z')).toEqual([]);
  });
});

describe('weeks in any zone, from 2015 to 2035', () => {
  const zones = fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone'));
  const starts = fc.constantFrom<WeekStart>('monday', 'sunday', 'saturday');
  const instants = fc
    .integer({ min: Date.UTC(2015, 0, 1) / 1000, max: Date.UTC(2035, 11, 31) / 1000 })
    .map(seconds => new Date(seconds * 1000));

  const everywhere = (holds: (now: Date, timeZone: string, weekStart: WeekStart) => void) =>
    fc.assert(fc.property(instants, zones, starts, holds), { numRuns: 500 });

  it('hold every instant exactly once: in the current week, which the last one ends at', () => {
    everywhere((now, timeZone, weekStart) => {
      const current = week('current', timeZone, weekStart, now);
      const last = week('last', timeZone, weekStart, now);
      expect(Date.parse(current.start)).toBeLessThanOrEqual(now.getTime());
      expect(Date.parse(current.end)).toBeGreaterThan(now.getTime());
      expect(last.end).toBe(current.start);
      expect(last.start < last.end).toBe(true);
    });
  });

  it('are found again by their name and by each of their days', () => {
    everywhere((now, timeZone, weekStart) => {
      const period = week('last', timeZone, weekStart, now);
      expect(week(period.week ?? '', timeZone, weekStart)).toEqual(period);
      expect(week(period.firstDay, timeZone, weekStart)).toEqual(period);
      expect(week(period.lastDay, timeZone, weekStart)).toEqual(period);
    });
  });

  it('last a week, give or take what the clocks are moved by', () => {
    everywhere((now, timeZone, weekStart) => {
      const length = hours(week('current', timeZone, weekStart, now));
      // The most that any zone's clocks were moved in these years: three hours, in Antarctica/Casey.
      expect(Math.abs(length - 168)).toBeLessThanOrEqual(3);
    });
  });

  it('hold the second on either side of a change of the clocks at midnight', () => {
    // Where the clocks are put back over midnight, Sunday begins twice; a week from Sunday begins the first time.
    for (const now of [
      '2026-10-24T23:59:59Z',
      '2026-10-25T00:00:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:00:00Z',
    ]) {
      const current = at(now, 'current', 'Atlantic/Azores', 'sunday');
      expect(current.week).toBe(now < '2026-10-25T00:00:00Z' ? '2026-W43' : '2026-W44');
      expect(current.start <= now && now < current.end).toBe(true);
    }
  });
});
