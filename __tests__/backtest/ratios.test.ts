import { observedOverExpected } from '../../src/backtest/ratios.js';

describe('the ratio of observed to expected reverts', () => {
  const some = (stratum: string, size: number, flagged: boolean, reverted: number) =>
    Array.from({ length: size }, (_, index) => ({ stratum, flagged, reverted: index < reverted }));

  it('compares the flagged pull requests with all of their own year', () => {
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

  it('does not blame a signal for a year with many reverts', () => {
    // All are flagged in the year with more reverts, but the flag makes no difference within either year.
    const all = [...some('bad', 10, true, 5), ...some('bad', 10, false, 5), ...some('good', 100, false, 0)];
    expect(observedOverExpected(all).ratio).toBe(1);
  });

  it('is null if none are expected', () => {
    expect(observedOverExpected(some('2024', 10, false, 3))).toMatchObject({ flagged: 0, ratio: null });
    expect(observedOverExpected([])).toMatchObject({ observed: 0, expected: 0, ratio: null });
  });
});
