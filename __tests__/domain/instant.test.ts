import { daysBefore, hoursBetween, Instant, instantOf } from '../../src/domain/instant.js';

describe('an instant', () => {
  it('is rounded down to the second', () => {
    expect(instantOf(Date.UTC(2026, 2, 30, 0, 6, 14, 999))).toBe('2026-03-30T00:06:14Z');
    expect(instantOf(0)).toBe('1970-01-01T00:00:00Z');
  });

  it('has a year of four digits, whatever the clock of a commit says', () => {
    expect(instantOf(1e19)).toBe('9999-12-31T23:59:59Z');
    expect(instantOf(-1e19)).toBe('0000-01-01T00:00:00Z');
  });

  it.each([
    ['2026-03-30T00:06:14Z', true],
    ['2026-03-30T00:06:14.000Z', false],
    ['2026-03-30T00:06Z', false],
    ['2026-03-30T02:06:14+02:00', false],
    ['2026-02-30T00:00:00Z', false],
    ['2026-03-30', false],
  ])('%s has the only accepted form: %s', (text, expected) => {
    expect(Instant.safeParse(text).success).toBe(expected);
  });
});

describe('days before an instant', () => {
  it.each([
    ['2026-03-30T12:00:00Z', 1, '2026-03-29T12:00:00Z'],
    ['2026-03-01T00:00:00Z', 90, '2025-12-01T00:00:00Z'],
    ['2026-03-30T12:00:00Z', 0.5, '2026-03-30T00:00:00Z'],
    ['2026-03-30T12:00:00Z', -7, '2026-04-06T12:00:00Z'],
  ])('%s minus %d is %s', (instant, days, expected) => {
    expect(daysBefore(instant, days)).toBe(expected);
  });
});

describe('hours between two instants', () => {
  it.each([
    ['2026-03-30T00:00:00Z', '2026-03-31T01:15:00Z', 25.25],
    ['2026-03-30T00:00:00Z', '2026-03-30T00:00:20Z', 0.01],
    ['2026-03-30T00:00:00Z', '2026-03-30T00:00:10Z', 0],
    ['2026-03-30T01:00:00Z', '2026-03-30T00:00:00Z', 0],
  ])('from %s to %s are %d', (from, to, hours) => {
    expect(hoursBetween(from, to)).toBe(hours);
  });
});
