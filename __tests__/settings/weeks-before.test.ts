import fc from 'fast-check';
import { periodOf, type WeekStart, weeksBefore } from '../../src/settings/period.js';

const LONG_AFTER = new Date('2040-01-01T00:00:00Z');
const week = (name: string, timeZone = 'UTC', weekStart: WeekStart = 'monday') =>
  periodOf({ week: name }, timeZone, weekStart, LONG_AFTER);
const hours = ({ start, end }: { start: string; end: string }) => (Date.parse(end) - Date.parse(start)) / 3_600_000;

describe('the weeks before a week', () => {
  it('are as many as asked for, oldest first', () => {
    expect(weeksBefore(week('2026-W14'), 3).map(({ week: name }) => name)).toEqual([
      '2026-W11',
      '2026-W12',
      '2026-W13',
    ]);
    expect(weeksBefore(week('2026-W14'), 0)).toEqual([]);
  });

  it('go over the end of a year, also of one with 53 weeks', () => {
    const names = (name: string) => weeksBefore(week(name), 2).map(one => one.week);
    expect(names('2026-W01')).toEqual(['2025-W51', '2025-W52']);
    expect(names('2027-W01')).toEqual(['2026-W52', '2026-W53']);
  });

  it('have an hour less or more where the clocks change', () => {
    expect(weeksBefore(week('2026-W14', 'Europe/Berlin'), 2).map(hours)).toEqual([168, 167]);
    expect(weeksBefore(week('2026-W45', 'America/New_York'), 2).map(hours)).toEqual([168, 169]);
  });

  it('have ended, also while the week itself has not', () => {
    const running = periodOf({ week: 'current' }, 'UTC', 'monday', new Date('2026-04-02T12:00:00Z'));
    expect(weeksBefore(running, 1)).toEqual([week('2026-W13')]);
  });

  it('are none before a period that is no week', () => {
    const month = periodOf({ from: '2026-03-01', to: '2026-03-31' }, 'UTC', 'monday', LONG_AFTER);
    expect(weeksBefore(month, 5)).toEqual([]);
  });

  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const days = fc.date({ min: new Date('1995-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  const starts = fc.constantFrom<WeekStart>('monday', 'sunday', 'saturday');

  it('are, in every zone, what each was when it was asked for, and follow each other without a gap', () => {
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
