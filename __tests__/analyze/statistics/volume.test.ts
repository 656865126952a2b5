import { volume } from '../../../src/analyze/statistics/volume.js';
import { entries, FACTS } from './support.js';

it.each([
  [0, 'none'],
  [1, 'few'],
  [3, 'few'],
  [4, 'quiet'],
  [11, 'quiet'],
  [12, 'regular'],
  [19, 'regular'],
  [20, 'busy'],
])('the volume of %i pull requests is %s', (count, expected) => {
  expect(volume.of(entries(count), FACTS)).toBe(expected);
});
