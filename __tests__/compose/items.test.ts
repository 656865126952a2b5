import { itemsOf, numbersIn } from '../../src/compose/items.js';
import { series } from './support.js';

const THREE = series([2, 5, 9]);
const items = (numbers: number[], ...given: ReturnType<typeof series>[]) => itemsOf(numbers, { series: given });

describe('the items of some pull requests', () => {
  it('are one for each, in their order', () => {
    expect(items([7, 3], THREE)).toEqual([
      { lead: 7, others: [], series: null },
      { lead: 3, others: [], series: null },
    ]);
  });

  it('are one for a series, where the first of it stands, with the others in the order of the series', () => {
    expect(items([9, 1, 2, 5], THREE)).toEqual([
      { lead: 9, others: [2, 5], series: THREE },
      { lead: 1, others: [], series: null },
    ]);
  });

  it('have no others that are not among the numbers', () => {
    expect(items([5, 9], THREE)).toEqual([{ lead: 5, others: [9], series: THREE }]);
  });

  it('are in no series if they are alone of it', () => {
    expect(items([5], THREE)).toEqual([{ lead: 5, others: [], series: null }]);
  });

  it('hold every number once', () => {
    const other = series([1, 8]);
    const numbers = [8, 2, 4, 9, 1, 5];
    expect(items(numbers, THREE, other).flatMap(numbersIn).sort()).toEqual([...numbers].sort());
    expect(items([2, 2, 4, 4], THREE).flatMap(numbersIn)).toEqual([2, 4]);
  });
});
