import { flagAccuracyOf, flaggedBefore } from '../../../src/analyze/weeks/flag-accuracy.js';
import { WEEK_14 } from '../../support/digest.js';
import { at } from '../../support/pull-request.js';
import { assessed, counted } from '../../support/weeks.js';

const LAST_TUESDAY = at('last Tue 10:00');
const flagged = [{ number: 7, signals: ['untested'] }];
/** This week, which reverted these pull requests. */
const reverting = (numbers: number[], mergedAt = LAST_TUESDAY) =>
  assessed(0, { reverted: numbers.map(number => ({ number, mergedAt })) });
const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index);

describe('whether an earlier digest flagged a pull request', () => {
  it('is known with the signals, and so is that it did not', () => {
    const weeks = [assessed(2), assessed(1, { flagged })];
    expect(flaggedBefore(weeks, 7, LAST_TUESDAY)).toEqual({ week: '2026-W13', flagged: true, signals: ['untested'] });
    expect(flaggedBefore(weeks, 8, LAST_TUESDAY)).toEqual({ week: '2026-W13', flagged: false, signals: [] });
  });

  it('is unknown if there is no digest of the week', () => {
    expect(flaggedBefore([counted(1)], 7, LAST_TUESDAY)).toBeUndefined();
    expect(flaggedBefore([assessed(2, { flagged })], 7, LAST_TUESDAY)).toBeUndefined();
    expect(flaggedBefore([assessed(1, { flagged })], 7, WEEK_14.start)).toBeUndefined();
  });

  it('depends on the week of its merge, which includes the first instant', () => {
    const weeks = [assessed(2), assessed(1, { flagged })];
    expect(flaggedBefore(weeks, 7, '2026-03-23T00:00:00Z')?.week).toBe('2026-W13');
    expect(flaggedBefore(weeks, 7, '2026-03-22T23:59:59Z')?.week).toBe('2026-W12');
  });
});

describe('the accuracy of flags', () => {
  it('separates flagged pull requests from the others, with the reverted ones of each', () => {
    const weeks = [
      assessed(2, { merged: 20, flagged: [{ number: 3, signals: [] }] }),
      assessed(1, { merged: 10, flagged }),
    ];
    expect(flagAccuracyOf(weeks, reverting([7, 8]))).toEqual({
      weeks: ['2026-W12', '2026-W13'],
      flagged: { pullRequests: 2, reverted: [7] },
      others: { pullRequests: 28, reverted: [8] },
      comparison: { result: 'too-few' },
    });
  });

  it('counts a pull request once, even if it was reverted in an earlier week too', () => {
    const reverted = [{ number: 7, mergedAt: LAST_TUESDAY }];
    expect(flagAccuracyOf([assessed(1, { flagged, reverted })], reverting([7]))?.flagged).toEqual({
      pullRequests: 1,
      reverted: [7],
    });
  });

  it('has the numbers in ascending order', () => {
    const weeks = [assessed(1, { merged: 10, flagged: [9, 3].map(number => ({ number, signals: [] })) })];
    const accuracy = flagAccuracyOf(weeks, reverting([12, 9, 100, 3]));
    expect([accuracy?.flagged.reverted, accuracy?.others.reverted]).toEqual([
      [3, 9],
      [12, 100],
    ]);
  });

  it('is known even if this week was only counted', () => {
    const reverted = [{ number: 7, mergedAt: LAST_TUESDAY }];
    expect(flagAccuracyOf([assessed(1, { flagged, reverted })], counted(0))?.flagged.reverted).toEqual([7]);
  });

  it('does not count pull requests merged before the first known week, or in this week', () => {
    const weeks = [assessed(1, { flagged })];
    expect(flagAccuracyOf(weeks, reverting([7], '2026-01-01T00:00:00Z'))?.flagged.reverted).toEqual([]);
    expect(flagAccuracyOf(weeks, reverting([7], WEEK_14.start))?.flagged.reverted).toEqual([]);
  });

  it('is unknown without a digest of an earlier week', () => {
    expect(flagAccuracyOf([], reverting([7]))).toBeUndefined();
    expect(flagAccuracyOf([counted(1)], reverting([7]))).toBeUndefined();
  });
});

describe('the comparison of flagged pull requests with the others', () => {
  /** `[10, 4]`: of ten pull requests, four were reverted. */
  const comparison = ([all, fell]: [number, number], [others, othersFell]: [number, number]) => {
    const own = numbers(all).map(number => ({ number, signals: [] }));
    const weeks = [assessed(1, { merged: all + others, flagged: own })];
    return flagAccuracyOf(weeks, reverting([...numbers(fell), ...numbers(othersFell, 1000)]))?.comparison;
  };

  it.each<[[number, number], [number, number], ReturnType<typeof comparison>]>([
    [[10, 4], [100, 5], { result: 'too-few' }],
    [[10, 4], [100, 6], { result: 'more-often', times: 6.67 }],
    [[40, 5], [400, 10], { result: 'more-often', times: 5 }],
    [[100, 12], [100, 10], { result: 'more-often', times: 1.2 }],
    [[100, 11], [100, 10], { result: 'alike' }],
    [[40, 1], [400, 12], { result: 'alike' }],
    [[10, 10], [100, 0], undefined],
    [[0, 0], [100, 12], undefined],
    [[12, 12], [0, 0], undefined],
  ])('of %j with %j is %j', (own, others, expected) => {
    expect(comparison(own, others)).toEqual(expected);
  });

  it('is absent if only excluded pull requests are among the others', () => {
    expect(comparison([12, 10], [0, 3])).toBeUndefined();
  });
});
