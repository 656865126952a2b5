import { FEATURES } from '../../../src/analyze/risk/features.js';
import { areaOn, train } from '../../../tools/train/model.js';
import { samplesWithPattern } from './support.js';

describe('training', () => {
  const histories = [1, 2, 3].map(seed => samplesWithPattern(seed));

  it('gives the largest weight to the feature that distinguishes reverted pull requests', () => {
    const { model } = train(histories);
    const largest = [...model].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))[0];
    expect(largest?.id).toBe(FEATURES[0]?.id);
    expect(largest?.weight).toBeGreaterThan(0);
    expect(areaOn(samplesWithPattern(4), model)).toBeGreaterThan(0.6);
  });

  it('takes an unknown value as the average', () => {
    const unknown = histories.map(samples =>
      samples.map(one => ({ ...one, values: one.values.map((value, index) => (index === 3 ? null : value)) })),
    );
    expect(train(unknown).model[3]).toMatchObject({ weight: 0, mean: 0, scale: 1 });
  });
});
