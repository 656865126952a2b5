import { type Row, regress } from '../../tools/regression.js';

describe('the regression', () => {
  it('finds the log odds that a table has by hand', () => {
    // 40 of 100 positive with it, 10 of 100 without: log((40/60) / (10/90)) = 1.7918.
    const row = (value: number, positive: boolean, weight: number): Row => ({
      values: Float64Array.of(value),
      group: 0,
      positive,
      weight,
    });
    const [weight] = regress([row(1, true, 40), row(1, false, 60), row(0, true, 10), row(0, false, 90)], 1e-9);
    expect(weight).toBeCloseTo(1.7918, 3);
  });

  it('has an intercept for each repository', () => {
    // The feature is common where reverts are common, but makes no difference within either repository.
    const rows = [0, 1].flatMap(group =>
      [0, 1].flatMap(value =>
        [true, false].map(positive => ({
          values: Float64Array.of(value),
          group,
          positive,
          weight: (positive ? 1 + 8 * group : 9 - 8 * group + 1) * (value === group ? 9 : 1),
        })),
      ),
    );
    expect(regress(rows, 1e-9)[0]).toBeCloseTo(0, 5);
  });

  it('says that it needs rows', () => expect(() => regress([], 1)).toThrow('There is nothing to fit weights to.'));
});
