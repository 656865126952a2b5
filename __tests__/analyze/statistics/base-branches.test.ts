import { baseBranches } from '../../../src/analyze/statistics/base-branches.js';
import { digestOf } from '../../support/digest.js';
import { fromGit, pullRequest } from '../../support/pull-request.js';
import { entry, FACTS } from './support.js';

const namesOf = (...branches: string[]) =>
  baseBranches
    .of(
      branches.map((baseRef, index) => entry(index + 1, { baseRef })),
      FACTS,
    )
    ?.map(({ branch }) => branch);

describe('base branches', () => {
  it('are counted, the most frequent first', () => {
    const week = ['main', 'release', 'main'].map((baseRef, index) => entry(index + 1, { baseRef }));
    expect(baseBranches.of(week, FACTS)).toEqual([
      { branch: 'main', pullRequests: [1, 3] },
      { branch: 'release', pullRequests: [2] },
    ]);
  });

  it('are ordered by frequency before name', () => {
    expect(namesOf('a', 'z', 'z')).toEqual(['z', 'a']);
  });

  it('of the same frequency are ordered by name', () => {
    expect(namesOf('z', 'z', 'a', 'a', 'main', 'main')).toEqual(['a', 'main', 'z']);
  });

  it('are absent if only some pull requests have one, as their counts would be too low', () => {
    const { baseRef, ...unknown } = fromGit({ number: 2 });
    expect(digestOf([pullRequest({ number: 1 }), unknown]).statistics).not.toHaveProperty('baseBranches');
  });
});
