import { emptyWeek, quietWeek } from '../../../tools/example-week/quiet.js';
import { mergedInWeek, numbers, world } from './support.js';

describe('a week with few pull requests', () => {
  it('has one pull request (quiet week) or none (empty week)', () => {
    expect(numbers(mergedInWeek(quietWeek()))).toEqual([2877]);
    expect(mergedInWeek(emptyWeek())).toEqual([]);
    expect(quietWeek().repository).toEqual(world.repository);
  });
});
