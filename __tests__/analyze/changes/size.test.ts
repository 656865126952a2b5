import { changedLines, sizeOf } from '../../../src/analyze/changes/size.js';
import { file } from '../../support/pull-request.js';

describe('the size of a change', () => {
  it.each([
    [0, 'XS'],
    [9, 'XS'],
    [10, 'S'],
    [29, 'S'],
    [30, 'M'],
    [99, 'M'],
    [100, 'L'],
    [499, 'L'],
    [500, 'XL'],
    [999, 'XL'],
    [1000, 'XXL'],
    [1_000_000, 'XXL'],
  ])('with %i changed lines is %s', (lines, size) => expect(sizeOf(lines)).toBe(size));

  it('counts added and deleted lines', () => {
    expect(changedLines([file('a.ts', 5, 2), file('b.md', 0, 30)])).toBe(37);
    expect(changedLines([])).toBe(0);
  });
});
