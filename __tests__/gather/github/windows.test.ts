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
  const slices = (counts: readonly number[]) =>
    splitWindow(WEEK, counts.length).map((window, n) => ({ window, count: counts[n] ?? 0 }));

  it('joins neighboring slices that fit on one page', () => {
    const own = slices([10, 20, 7, 1]);
    expect(planWindows(own, 37)).toEqual([{ start: own[0]?.window.start, end: own[2]?.window.end }, own[3]?.window]);
  });

  it('splits a slice with more than a page, more finely if there are more than two', () => {
    expect(planWindows(slices([38]), 37)).toHaveLength(2);
    expect(planWindows(slices([74]), 37)).toHaveLength(2);
    expect(planWindows(slices([75]), 37)).toHaveLength(3);
    expect(planWindows(slices([370]), 37)).toHaveLength(13);
  });

  it('covers the whole period whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 35 }), counts => {
        const windows = planWindows(slices(counts), 37);
        expect([windows[0]?.start, windows.at(-1)?.end, follows(windows)]).toEqual([WEEK.start, WEEK.end, true]);
      }),
    );
  });
});
