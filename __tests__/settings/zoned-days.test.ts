import { HOUR_MS } from '../../src/domain/instant.js';
import { periodOf } from '../../src/settings/period.js';
import { calendarDay, periodOfDays } from '../../src/settings/zoned-days.js';

const LONG_AFTER = new Date('2040-01-01T00:00:00Z');
const hours = ({ start, end }: { start: string; end: string }) => (Date.parse(end) - Date.parse(start)) / HOUR_MS;

describe('a day whose midnight clocks skip or show twice', () => {
  it.each([
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z', 23],
    ['Asia/Beirut', '2022-03-27', '2022-03-26T22:00:00Z', 23],
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00Z', 23],
    ['Atlantic/Azores', '2026-10-25', '2026-10-25T00:00:00Z', 25],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00Z', 25],
  ])('in %s, %s starts at %s and has %d hours', (timeZone, day, start, expected) => {
    const period = periodOf({ from: day, to: day }, timeZone, 'monday', LONG_AFTER);
    expect(period).toMatchObject({ start, firstDay: day, lastDay: day });
    expect(hours(period)).toBe(expected);
  });
});

describe('the period of some days', () => {
  it('starts and ends at midnight in its time zone, as if it had ended', () => {
    const period = periodOfDays(calendarDay('2026-03-30'), calendarDay('2026-04-05'), '2026-W14', 'Asia/Shanghai');
    expect(period).toEqual({
      start: '2026-03-29T16:00:00Z',
      end: '2026-04-05T16:00:00Z',
      timeZone: 'Asia/Shanghai',
      week: '2026-W14',
      firstDay: '2026-03-30',
      lastDay: '2026-04-05',
      asOf: null,
    });
  });
});
