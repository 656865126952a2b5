import { sizes } from '../../../src/analyze/statistics/sizes.js';
import { digestOf } from '../../support/digest.js';
import { file, pullRequest } from '../../support/pull-request.js';
import { entry, FACTS } from './support.js';

describe('sizes', () => {
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
  ])('%i changed lines are %s', (lines, size) => {
    const half = Math.floor(lines / 2);
    const digest = digestOf([pullRequest({ number: 1, files: [file('a.ts', half, lines - half)] })]);
    expect(digest.statistics.sizes).toEqual([{ size, pullRequests: [1] }]);
  });

  it('are in ascending order, without those that no pull request has', () => {
    const week = (['XXL', 'XS', 'M', 'XS'] as const).map((size, index) => entry(index + 1, { size }));
    expect(sizes.of(week, FACTS)).toEqual([
      { size: 'XS', pullRequests: [2, 4] },
      { size: 'M', pullRequests: [3] },
      { size: 'XXL', pullRequests: [1] },
    ]);
  });
});
