import { computeStatistics, statistics } from '../../../src/analyze/statistics/index.js';
import { Statistics } from '../../../src/domain/digest.js';
import { digestOf } from '../../support/digest.js';
import { fromGit } from '../../support/pull-request.js';
import { entries, FACTS } from './support.js';

describe('the statistics', () => {
  it('are in the order of the schema, each once', () => {
    expect(statistics.map(({ id }) => id)).toEqual(Object.keys(Statistics.shape));
  });

  it.each(['labels', 'baseBranches', 'newContributors', 'directPushes'])('of a git history have no %s', name => {
    const { baseRef, ...known } = fromGit({ number: 1 });
    expect(digestOf([known], { source: 'git' }).statistics).not.toHaveProperty(name);
  });

  it('match their schema, also for an empty period', () => {
    for (const count of [0, 1, 30])
      expect(Statistics.safeParse(computeStatistics(entries(count), FACTS)).error?.issues ?? []).toEqual([]);
  });
});
