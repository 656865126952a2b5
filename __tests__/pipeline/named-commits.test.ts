import { withNamedCommits } from '../../src/pipeline/named-commits.js';
import { at, pullRequest } from '../support/pull-request.js';

const START = at('Mon 00:00');

describe('what a look-up found', () => {
  it('gives pull requests of the period the commits that named them, and is not listed twice', () => {
    const found = [
      pullRequest({ number: 1, branchCommits: ['1a2b3c4'] }),
      pullRequest({ number: 7, merged: 'last Fri 10:00', branchCommits: ['7a2b3c4'] }),
    ];
    const { ofPeriod, earlier } = withNamedCommits(
      [pullRequest({ number: 1 }), pullRequest({ number: 2 })],
      found,
      START,
    );
    expect(ofPeriod).toEqual([pullRequest({ number: 1, branchCommits: ['1a2b3c4'] }), pullRequest({ number: 2 })]);
    expect(earlier.map(({ number }) => number)).toEqual([7]);
  });

  it('is no earlier pull request if it was merged in the period or later', () => {
    const found = [pullRequest({ number: 8, branchCommits: ['8a2b3c4'] })];
    expect(withNamedCommits([], found, START)).toEqual({ ofPeriod: [], earlier: [] });
  });
});
