import { score } from '../../../src/analyze/risk/model.js';

const MODEL = [
  { id: 'a', mean: 2, scale: 0.5, weight: 0.3 },
  { id: 'b', mean: 0, scale: 1, weight: -1 },
];

describe('a risk score', () => {
  it('is the weighted sum of the distances from the mean', () =>
    expect(score([3, 0.25], MODEL)).toBeCloseTo(0.6 - 0.25));

  it('is 0 for an average change', () => expect(score([2, 0], MODEL)).toBe(0));

  it('counts unknown values as average', () => {
    expect(score([null, null], MODEL)).toBe(0);
    expect(score([null, 1], MODEL)).toBe(-1);
    expect(score([], MODEL)).toBe(0);
  });

  it('has six decimals', () => {
    const thirds = [{ id: 'a', mean: 0, scale: 3, weight: 1 }];
    expect(score([1], thirds)).toBe(0.333333);
    expect(score([2], thirds)).toBe(0.666667);
  });
});
