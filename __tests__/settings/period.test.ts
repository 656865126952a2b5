import fc from 'fast-check';
import { SettingsError } from '../../src/domain/errors.js';
import { HOUR_MS } from '../../src/domain/instant.js';
import { type PeriodRequest, periodOf, type WeekStart, weeksBefore } from '../../src/settings/period.js';

const LONG_AFTER = new Date('2040-01-01T00:00:00Z');

const week = (name: string, timeZone = 'UTC', weekStart: WeekStart = 'monday', now = LONG_AFTER) =>
  periodOf({ week: name }, timeZone, weekStart, now);

const at = (now: string, name: string, timeZone: string, weekStart: WeekStart = 'monday') =>
  week(name, timeZone, weekStart, new Date(now));

const hours = ({ start, end }: { start: string; end: string }) => (Date.parse(end) - Date.parse(start)) / HOUR_MS;

const zones = fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone'));
const starts = fc.constantFrom<WeekStart>('monday', 'sunday', 'saturday');

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
  it('has the instants of its start and end, and its first and last day', () => {
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
  ])('in %s is %s', (timeZone, expected) => {
    const { start, end } = week('2026-W14', timeZone);
    expect(`${start}..${end}`).toBe(expected);
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

  it('that starts on Sunday or Saturday has the name of the ISO week that starts on the Monday after it', () => {
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
  it('on Monday morning is the one that has just ended, in any time zone', () => {
    expect(at('2026-04-06T06:00:00Z', 'last', 'UTC').week).toBe('2026-W14');
    expect(at('2026-04-05T22:30:00Z', 'last', 'Asia/Shanghai').week).toBe('2026-W14');
    expect(at('2026-04-06T09:00:00Z', 'last', 'America/New_York').week).toBe('2026-W14');
  });

  it('is the one before that while it is still Sunday in the time zone, even if it is Monday in UTC', () => {
    expect(at('2026-04-06T03:59:59Z', 'last', 'America/New_York').week).toBe('2026-W13');
    expect(at('2026-04-06T04:00:00Z', 'last', 'America/New_York').week).toBe('2026-W14');
  });

  it('has ended, so `asOf` is null', () => {
    expect(at('2026-04-06T00:00:00Z', 'last', 'UTC')).toMatchObject({ end: '2026-04-06T00:00:00Z', asOf: null });
  });

  it('depends on the first day of the week', () => {
    expect(at('2026-04-05T12:00:00Z', 'last', 'UTC', 'sunday').week).toBe('2026-W14');
    expect(at('2026-04-05T12:00:00Z', 'last', 'UTC', 'monday').week).toBe('2026-W13');
  });
});

describe('the current week', () => {
  it('contains now, which is its `asOf`, to the second', () => {
    expect(at('2026-04-01T12:34:56.789Z', 'current', 'UTC')).toMatchObject({
      week: '2026-W14',
      asOf: '2026-04-01T12:34:56Z',
    });
  });

  it('is the same if it is requested by its name', () => {
    expect(at('2026-04-01T12:00:00Z', '2026-W14', 'UTC')).toEqual(at('2026-04-01T12:00:00Z', 'current', 'UTC'));
  });
});

describe('a period of days', () => {
  it('includes both of them, and is not a week even if it has seven days', () => {
    expect(periodOf({ from: '2026-03-30', to: '2026-04-05' }, 'UTC', 'monday', LONG_AFTER)).toEqual({
      ...week('2026-W14'),
      week: null,
    });
  });

  it('can be as long as a leap year', () => {
    expect(problemsOf({ from: '2024-01-01', to: '2024-12-31' }, '2026-01-01T00:00:00Z')).toEqual([]);
    expect(problemsOf({ from: '2024-01-01', to: '2025-01-01' }, '2026-01-01T00:00:00Z')).toEqual([
      'to: got "2025-01-01", 367 days with from, "2024-01-01"; it may make at most 366.',
    ]);
  });

  it('cannot end before it starts', () => {
    expect(problemsOf({ from: '2026-04-02', to: '2026-04-01' }, '2026-05-01T00:00:00Z')).toEqual([
      'to: got "2026-04-01"; it may be the day of from, "2026-04-02", or a later one.',
    ]);
  });
});

describe('a period that has not started', () => {
  it('is refused, and the message says when it starts', () => {
    expect(problemsOf({ week: '2026-W15' }, '2026-04-05T23:59:59Z')).toEqual([
      'week: got "2026-W15"; it may be a period that has started: this one starts on 2026-04-06, and it is 2026-04-05 in UTC.',
    ]);
    expect(problemsOf({ from: '2026-04-06', to: '2026-04-07' }, '2026-04-05T12:00:00Z', 'Asia/Tokyo')).toEqual([
      'from: got "2026-04-06"; it may be a period that has started: this one starts on 2026-04-06, and it is 2026-04-05 in Asia/Tokyo.',
    ]);
  });

  it('starts with its first instant', () => {
    expect(problemsOf({ week: '2026-W15' }, '2026-04-06T00:00:00Z')).toEqual([]);
  });
});

describe('weeks in any time zone, from 2015 to 2035', () => {
  const instants = fc
    .integer({ min: Date.UTC(2015, 0, 1) / 1000, max: Date.UTC(2035, 11, 31) / 1000 })
    .map(seconds => new Date(seconds * 1000));

  const everywhere = (holds: (now: Date, timeZone: string, weekStart: WeekStart) => void) =>
    fc.assert(fc.property(instants, zones, starts, holds), { numRuns: 500 });

  it('contain every instant exactly once: the current week starts where the last one ends', () => {
    everywhere((now, timeZone, weekStart) => {
      const current = week('current', timeZone, weekStart, now);
      const last = week('last', timeZone, weekStart, now);
      expect(Date.parse(current.start)).toBeLessThanOrEqual(now.getTime());
      expect(Date.parse(current.end)).toBeGreaterThan(now.getTime());
      expect(last.end).toBe(current.start);
      expect(last.start < last.end).toBe(true);
    });
  });

  it('can be requested by their name and by each of their days', () => {
    everywhere((now, timeZone, weekStart) => {
      const period = week('last', timeZone, weekStart, now);
      expect(week(period.week ?? '', timeZone, weekStart)).toEqual(period);
      expect(week(period.firstDay, timeZone, weekStart)).toEqual(period);
      expect(week(period.lastDay, timeZone, weekStart)).toEqual(period);
    });
  });

  it('last 168 hours, more or less by what clocks are moved', () => {
    everywhere((now, timeZone, weekStart) => {
      const length = hours(week('current', timeZone, weekStart, now));
      // Three hours are the most by which clocks were moved in these years, in Antarctica/Casey.
      expect(Math.abs(length - 168)).toBeLessThanOrEqual(3);
    });
  });

  it('contain the seconds before and after a change of clocks at midnight', () => {
    // Clocks are put back over midnight, so Sunday starts twice; a week from Sunday starts the first time.
    for (const time of ['24T23:59:59', '25T00:00:00', '25T00:30:00', '25T01:00:00']) {
      const now = `2026-10-${time}Z`;
      const current = at(now, 'current', 'Atlantic/Azores', 'sunday');
      expect(current.week).toBe(now < '2026-10-25T00:00:00Z' ? '2026-W43' : '2026-W44');
      expect(current.start <= now && now < current.end).toBe(true);
    }
  });
});

describe('the weeks before a week', () => {
  it('are the requested number, oldest first', () => {
    expect(weeksBefore(week('2026-W14'), 3).map(({ week: name }) => name)).toEqual([
      '2026-W11',
      '2026-W12',
      '2026-W13',
    ]);
    expect(weeksBefore(week('2026-W14'), 0)).toEqual([]);
  });

  it('continue across the end of a year, which can have 53 weeks', () => {
    const names = (name: string) => weeksBefore(week(name), 2).map(one => one.week);
    expect(names('2026-W01')).toEqual(['2025-W51', '2025-W52']);
    expect(names('2027-W01')).toEqual(['2026-W52', '2026-W53']);
  });

  it('have an hour less or more when clocks change', () => {
    expect(weeksBefore(week('2026-W14', 'Europe/Berlin'), 2).map(hours)).toEqual([168, 167]);
    expect(weeksBefore(week('2026-W45', 'America/New_York'), 2).map(hours)).toEqual([168, 169]);
  });

  it('have ended, even if the week itself has not', () => {
    const running = periodOf({ week: 'current' }, 'UTC', 'monday', new Date('2026-04-02T12:00:00Z'));
    expect(weeksBefore(running, 1)).toEqual([week('2026-W13')]);
  });

  it('are none before a period that is not a week', () => {
    const month = periodOf({ from: '2026-03-01', to: '2026-03-31' }, 'UTC', 'monday', LONG_AFTER);
    expect(weeksBefore(month, 5)).toEqual([]);
  });

  const days = fc.date({ min: new Date('1995-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });

  it('are in every time zone the same as if each was requested, and follow each other without a gap', () => {
    fc.assert(
      fc.property(zones, days, starts, (zone, day, start) => {
        const now = week(day.toISOString().slice(0, 10), zone, start);
        const before = weeksBefore(now, 6);
        expect(before).toEqual(before.map(one => week(one.week ?? '', zone, start)));
        expect(before.map(({ end }) => end)).toEqual([...before.slice(1), now].map(one => one.start));
      }),
      { numRuns: 60 },
    );
  });
});
