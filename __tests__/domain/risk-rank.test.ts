import { isInTopTenth } from '../../src/domain/risk-rank.js';

it.each([
  [1, 1, true],
  [1, 10, true],
  [2, 10, false],
  [2, 11, true],
  [2, 20, true],
  [3, 20, false],
  [3, 21, true],
  [4, 30, false],
])('rank %i of %i is in the top tenth: %s', (rank, of, expected) => {
  expect(isInTopTenth({ rank, of })).toBe(expected);
});
