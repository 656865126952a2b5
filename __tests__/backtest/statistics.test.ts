import { areaInterval, areaUnderCurve, median, poissonInterval, recallInTop } from '../../src/backtest/statistics.js';

/** Pull requests with these scores, of which those at the indexes `reverted` were reverted. */
const scored = (scores: readonly number[], reverted: readonly number[]) =>
  scores.map((score, index) => ({ score, reverted: reverted.includes(index) }));

describe('the area under the curve', () => {
  it('is 1 if every reverted pull request scores above all others, and 0 if all others score above it', () => {
    expect(areaUnderCurve(scored([3, 1, 2], [0]))).toBe(1);
    expect(areaUnderCurve(scored([3, 1, 2], [1]))).toBe(0);
  });

  it('is a half if all scores are equal', () => expect(areaUnderCurve(scored([7, 7, 7, 7], [1, 3]))).toBe(0.5));

  it('is the share of pairs in which the reverted one scores higher, where ties count half', () => {
    // Reverted: 5 and 2; others: 4, 2, 1. In order: 5 above all three, 2 above 1 and even with 2.
    expect(areaUnderCurve(scored([5, 2, 4, 2, 1], [0, 1]))).toBeCloseTo(4.5 / 6);
  });

  it('is null if none or all were reverted', () => {
    expect(areaUnderCurve(scored([1, 2], []))).toBeNull();
    expect(areaUnderCurve(scored([1, 2], [0, 1]))).toBeNull();
  });

  it('has an interval that narrows with more reverts', () => {
    const [few, many] = [areaInterval(0.7, 10, 1000), areaInterval(0.7, 200, 20_000)];
    expect(few.low).toBeLessThan(many.low);
    expect(few.high).toBeGreaterThan(many.high);
    // By hand: Q1 = 0.53846, Q2 = 0.57647, variance (0.21 + 9 · 0.04846 + 999 · 0.08647) / 10,000 = 0.0087030.
    expect(few.low).toBeCloseTo(0.7 - 1.96 * Math.sqrt(0.008703), 4);
  });
});

describe('the recall in the top', () => {
  it('is the share of the reverted pull requests that are among the highest scores', () => {
    const ten = scored([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], [0, 5]);
    expect(recallInTop(ten, 0.1)).toBe(0.5);
    expect(recallInTop(ten, 0.6)).toBe(1);
    expect(recallInTop(scored([1, 2], []), 0.1)).toBeNull();
  });
});

describe('the median', () => {
  it('is the middle number, or the mean of the two middle ones', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe('the Poisson interval', () => {
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [10, 4.795, 18.39],
    [100, 81.36, 121.63],
    [1000, 938.97, 1063.94],
  ])('of %d events is that of published tables', (count, low, high) => {
    const interval = poissonInterval(count);
    expect(interval.low).toBeCloseTo(low, 1);
    expect(interval.high).toBeCloseTo(high, 1);
  });
});
