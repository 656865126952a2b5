import { entriesByNumber } from '../../../src/compose/lookup.js';
import { originalsOf } from '../../../src/compose/statements/reverts.js';
import { reference } from '../../../src/compose/values.js';
import type { RevertedPullRequest } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said } from '../said.js';
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
    const revert = (number: number) => expect.objectContaining({ number, reference: reference(number) });
    expect(pairs.map(one => one.revert)).toEqual([revert(3), revert(3), revert(4)]);
  });
});

describe('the reverts of pushed commits', () => {
  const sha = 'c775325'.padEnd(40, 'a');
  const given = digest({
    pullRequests: entries(4),
    statistics: {
      reverts: [{ pullRequest: 4, reverted: [original(1)], reason: null }],
      pushedReverts: [
        {
          sha,
          title: 'Revert "Change number 2"',
          author: person('ada'),
          committedAt: '2026-03-31T09:00:00Z',
          reverted: [original(2)],
          reason: 'It hangs',
        },
      ],
    },
  });

  it('are among the others in the order of time, named by the commit', () => {
    const pairs = originalsOf(given, entriesByNumber(given));
    expect(pairs.map(({ revert, original: { number }, reason }) => [said(revert.reference), number, reason])).toEqual([
      ['commit c775325aaa', 2, 'It hangs'],
      ['#4', 1, null],
    ]);
    expect(pairs[0]?.revert.reference).toEqual(statement('pushed-commit', { commit: { type: 'commit', sha } }));
  });
});
