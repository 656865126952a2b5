import { mostCommon } from '../../../src/analyze/groups/most-common.js';

it.each([
  [['a', 'b', 'b'], { value: 'b', count: 2 }],
  [['b', 'a'], { value: 'b', count: 1 }],
  [[], null],
])('the most common of %j is %j', (values, expected) => {
  expect(mostCommon(values)).toEqual(expected);
});
