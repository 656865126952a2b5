import { FEATURES } from '../../../src/analyze/risk/features.js';
import { train } from '../../../tools/train/model.js';
import { weightsFile } from '../../../tools/train/write.js';
import { samplesWithPattern } from './support.js';

it('the file of weights is the same for the same samples', () => {
  const write = () => weightsFile(train([1, 2, 3].map(seed => samplesWithPattern(seed))).model, 'words');
  expect(write()).toBe(write());
  expect(write()).toContain(`{ id: '${FEATURES[0]?.id}', mean: `);
});
