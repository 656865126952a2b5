import { bootstrapRatio } from '../../../tools/evaluate/random.js';

const rows = (count: number, above: number, below: number) => Array.from({ length: count }, () => ({ above, below }));

describe('a ratio of two sums', () => {
  it('has an interval around it that is narrower with more weeks', () => {
    const weeks = (count: number) => [...rows(count, 2, 1), ...rows(count, 1, 1), ...rows(count, 0, 1)];
    const [few, many] = [bootstrapRatio(weeks(10)), bootstrapRatio(weeks(100))];
    expect(few.ratio).toBe(1);
    expect(many.ratio).toBe(1);
    expect(few.low).toBeLessThan(many.low);
    expect(many.low).toBeLessThan(1);
    expect(many.high).toBeGreaterThan(1);
    expect(few.high).toBeGreaterThan(many.high);
  });

  it('is the same for the same seed', () => {
    const weeks = [...rows(9, 1, 0.5), ...rows(9, 0, 0.4)];
    expect(bootstrapRatio(weeks, 3)).toEqual(bootstrapRatio(weeks, 3));
  });

  it('has no interval where all weeks are alike, and is none without anything to divide by', () => {
    expect(bootstrapRatio(rows(5, 3, 1))).toEqual({ ratio: 3, low: 3, high: 3 });
    expect(bootstrapRatio(rows(5, 3, 0))).toEqual({ ratio: null, low: 0, high: Number.POSITIVE_INFINITY });
    expect(bootstrapRatio([]).ratio).toBeNull();
  });
});
