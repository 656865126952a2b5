import { hasAreas, maxAreas, minPullRequests } from '../../../src/analyze/areas/limits.js';

describe('the limits', () => {
  it('are ten areas in a busy week, eight in one of 50 to 70, fewer below', () => {
    expect([269, 71, 70, 50, 49, 30, 29, 20, 19, 12].map(maxAreas)).toEqual([10, 10, 8, 8, 6, 6, 4, 4, 3, 3]);
    expect([11, 12].map(hasAreas)).toEqual([false, true]);
  });

  it('ask for three pull requests of an area where there are a hundred', () => {
    expect([99, 100].map(minPullRequests)).toEqual([2, 3]);
  });
});
