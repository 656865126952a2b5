import { observedOverExpected } from '../../src/backtest/ratios.js';
import { areaInterval, areaUnderCurve, median, poissonInterval, recallInTop } from '../../src/backtest/statistics.js';

const assessed = (scores: readonly number[], reverted: readonly number[]) =>
  scores.map((score, index) => ({ score, reverted: reverted.includes(index) }));

describe('the area under the curve', () => {
  it('is 1 where every reverted change scores above all others, and 0 where it is the other way round', () => {
    expect(areaUnderCurve(assessed([3, 1, 2], [0]))).toBe(1);
    expect(areaUnderCurve(assessed([3, 1, 2], [1]))).toBe(0);
  });

  it('is a half where nothing tells the changes apart', () =>
    expect(areaUnderCurve(assessed([7, 7, 7, 7], [1, 3]))).toBe(0.5));

  it('counts the pairs that are in order, ties half', () => {
    // Reverted: 5 and 2; stood: 4, 2, 1. In order: 5 above all three, 2 above 1 and even with 2.
    expect(areaUnderCurve(assessed([5, 2, 4, 2, 1], [0, 1]))).toBeCloseTo(4.5 / 6);
  });

  it('is not known where nothing was reverted, or everything', () => {
    expect(areaUnderCurve(assessed([1, 2], []))).toBeNull();
    expect(areaUnderCurve(assessed([1, 2], [0, 1]))).toBeNull();
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
  it('is the share of the reverted among the highest scores', () => {
    const ten = assessed([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], [0, 5]);
    expect(recallInTop(ten, 0.1)).toBe(0.5);
    expect(recallInTop(ten, 0.6)).toBe(1);
    expect(recallInTop(assessed([1, 2], []), 0.1)).toBeNull();
  });
});

describe('the median', () => {
  it('is the middle one, or the mean of the two', () => {
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
  ])('of %d events is the one of the tables', (count, low, high) => {
    const interval = poissonInterval(count);
    expect(interval.low).toBeCloseTo(low, 1);
    expect(interval.high).toBeCloseTo(high, 1);
  });
});

describe('observed over expected', () => {
  const some = (stratum: string, size: number, flagged: boolean, reverted: number) =>
    Array.from({ length: size }, (_, index) => ({ stratum, flagged, reverted: index < reverted }));

  it('compares the flagged with all of their own year', () => {
    // 2024: 2 of 10 reverted, 5 flagged → 1 expected; 2025: 4 of 20 reverted, 10 flagged → 2 expected.
    const all = [
      ...some('2024', 5, true, 2),
      ...some('2024', 5, false, 0),
      ...some('2025', 10, true, 3),
      ...some('2025', 10, false, 1),
    ];
    const result = observedOverExpected(all);
    expect(result).toMatchObject({ flagged: 15, observed: 5 });
    expect(result.expected).toBeCloseTo(3);
    expect(result.ratio).toBeCloseTo(5 / 3);
    expect(result.low).toBeCloseTo(1.6235 / 3, 3);
    expect(result.high).toBeCloseTo(11.6683 / 3, 3);
  });

  it('does not take a bad year for a bad signal', () => {
    // All flagged in the year in which everything was reverted more often: no difference within either year.
    const all = [...some('bad', 10, true, 5), ...some('bad', 10, false, 5), ...some('good', 100, false, 0)];
    expect(observedOverExpected(all).ratio).toBe(1);
  });

  it('is not known where nothing is to be expected', () => {
    expect(observedOverExpected(some('2024', 10, false, 3))).toMatchObject({ flagged: 0, ratio: null });
    expect(observedOverExpected([])).toMatchObject({ observed: 0, expected: 0, ratio: null });
  });
});
