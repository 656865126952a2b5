import fc from 'fast-check';
import { planWindows, splitWindow, type Window, windowBetween } from '../../../src/gather/github/windows.js';

const WEEK = windowBetween('2026-03-30T00:00:00Z', '2026-04-06T00:00:00Z');
const SECOND_MS = 1000;
const follows = (windows: readonly Window[]) =>
  windows.every(({ start }, n) => n === 0 || start === windows[n - 1]?.end);

describe('splitting a window', () => {
  it('makes pieces of whole seconds that follow each other and cover it, none of them empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 300 }), (seconds, pieces) => {
        const window = { start: WEEK.start, end: WEEK.start + seconds * SECOND_MS };
        const parts = splitWindow(window, pieces);
        expect(parts).toHaveLength(Math.min(pieces, seconds));
        expect([parts[0]?.start, parts.at(-1)?.end, follows(parts)]).toEqual([window.start, window.end, true]);
        for (const { start, end } of parts) {
          expect(end).toBeGreaterThan(start);
          expect(start % SECOND_MS).toBe(0);
        }
      }),
    );
  });

  it('leaves a window of one second whole', () => {
    const second = { start: WEEK.start, end: WEEK.start + SECOND_MS };
    expect(splitWindow(second, 2)).toEqual([second]);
  });
});

describe('planning windows', () => {
  const PLAN = { pageSize: 25, atOnce: 3, most: 800 };
  const slices = (counts: readonly (number | null)[]) =>
    splitWindow(WEEK, counts.length).map((window, n) => ({ window, count: counts[n] ?? null }));

  it('joins neighbouring slices up to a share of all, in whole pages', () => {
    const own = slices([60, 40, 70, 30, 61, 0, 0, 0]);
    const [first, , third, , fifth] = own;
    expect(planWindows(own, PLAN).map(({ start }) => start)).toEqual(
      [first, third, fifth].map(slice => slice?.window.start),
    );
  });

  it('has no window in which nothing was merged', () => {
    expect(planWindows(slices([0, 80, 0, 0, 0, 0, 0, 0]), PLAN)).toEqual([WEEK]);
    expect(planWindows(slices([0, 80, 0, 70, 0, 0, 90, 0]), PLAN)).toHaveLength(3);
  });

  it('reads a small period in one window', () => {
    expect(planWindows(slices([3, 0, 9, 0, 0, 4]), PLAN)).toEqual([WEEK]);
  });

  it('keeps a slice apart whose number is not known', () => {
    const own = slices([3, null, 4]);
    expect(planWindows(own, PLAN)).toEqual(own.map(({ window }) => window));
  });

  it('splits a slice with more than a search returns, into a few more pieces than that', () => {
    expect(planWindows(slices([800]), PLAN)).toHaveLength(1);
    expect(planWindows(slices([801]), PLAN)).toHaveLength(2);
    expect(planWindows(slices([3200]), PLAN)).toHaveLength(5);
  });

  it('covers the whole period whatever the counts', () => {
    const count = fc.option(fc.integer({ min: 0, max: 2000 }));
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 35 }), counts => {
        const windows = planWindows(slices(counts), PLAN);
        expect([windows[0]?.start, windows.at(-1)?.end, follows(windows)]).toEqual([WEEK.start, WEEK.end, true]);
      }),
    );
  });
});
