import { entriesByNumber } from '../../../src/compose/lookup.js';
import { originalsOf } from '../../../src/compose/statements/reverts.js';
import type { RevertedPullRequest } from '../../../src/domain/digest.js';
import { digest, entries } from '../support.js';

const original = (number: number): RevertedPullRequest => ({
  number,
  title: null,
  evidence: 'number',
  afterHours: 5,
  mergedInPeriod: true,
  partial: false,
});

describe('the reverts of a digest', () => {
  const pullRequests = entries(4);
  const pairs = originalsOf(
    digest({
      pullRequests,
      statistics: {
        reverts: [
          { pullRequest: 3, reverted: [original(1), original(2)], reason: 'It hangs' },
          { pullRequest: 4, reverted: [original(7)], reason: null },
          { pullRequest: 99, reverted: [original(1)], reason: null },
        ],
      },
    }),
    entriesByNumber({ pullRequests }),
  );

  it('are each with each pull request that they reverted, and why', () => {
    expect(pairs.map(({ revert, original: { number }, reason }) => [revert.number, number, reason])).toEqual([
      [3, 1, 'It hangs'],
      [3, 2, 'It hangs'],
      [4, 7, null],
    ]);
  });

  it('are those that the digest has', () => {
    expect(pairs.map(({ revert }) => revert)).toEqual([pullRequests[2], pullRequests[2], pullRequests[3]]);
  });
});
