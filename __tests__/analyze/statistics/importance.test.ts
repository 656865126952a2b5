import { importance } from '../../../src/analyze/statistics/importance.js';
import { digestOf, entryOf } from '../../support/digest.js';
import { file, pullRequest } from '../../support/pull-request.js';
import { entry, FACTS } from './support.js';

const scored = (...scores: number[]) =>
  importance.of(
    scores.map((score, index) => entry(index + 1, { importance: { score, factors: [], reasons: [] } })),
    FACTS,
  );

describe('importance', () => {
  const digest = () =>
    digestOf([
      pullRequest({ number: 1, title: 'Add a cache', files: [file('src/a.ts', 900)] }),
      pullRequest({ number: 2, title: 'feat!: drop the old API', files: [file('src/b.ts', 300)] }),
      pullRequest({ number: 3, title: 'Fix a typo', files: [file('docs/a.md', 1)] }),
    ]);

  it('has the mean and the median of the scores', () => {
    const [low = 0, middle = 0, high = 0] = [1, 2, 3]
      .map(number => entryOf(digest(), number).importance.score)
      .sort((a, b) => a - b);
    const { mean = 0, median } = digest().statistics.importance ?? {};
    expect(low).toBeLessThan(middle);
    expect(middle).toBeLessThan(high);
    expect(median).toBe(middle);
    expect(mean).toBeCloseTo((low + middle + high) / 3, 2);
    expect(mean).toBe(Number(mean.toFixed(2)));
  });

  it('is rounded to hundredths', () => {
    expect(scored(1, 1, 2)).toEqual({ mean: 1.33, median: 1 });
    expect(scored(1.111, 1.112)).toEqual({ mean: 1.11, median: 1.11 });
  });

  it('is absent for a period without pull requests', () => {
    expect(importance.of([], FACTS)).toBeUndefined();
    expect(digestOf([]).statistics).not.toHaveProperty('importance');
  });
});
