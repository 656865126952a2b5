import { flagAccuracyStatement, revertsContent } from '../../../src/compose/details/reverts.js';
import { entriesByNumber } from '../../../src/compose/lookup.js';
import { list, reference, signalName, term } from '../../../src/compose/values.js';
import type { FlagAccuracy, RevertedPullRequest } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { said, saidAll } from '../said.js';
import { digest, entries } from '../support.js';

const FOUND: RevertedPullRequest = {
  number: 1,
  title: null,
  evidence: 'sha',
  afterHours: 5,
  mergedInPeriod: true,
  partial: false,
};
const flagged = (isFlagged: boolean, ...signals: string[]): Partial<RevertedPullRequest> => ({
  flaggedBefore: { week: '2026-W13', flagged: isFlagged, signals },
});

function contentOf(...reverted: Partial<RevertedPullRequest>[]) {
  const pullRequests = entries(4);
  const reverts = [{ pullRequest: 3, reverted: reverted.map(one => ({ ...FOUND, ...one })), reason: null }];
  return revertsContent(digest({ pullRequests, statistics: { reverts } }), entriesByNumber({ pullRequests }));
}

describe('how reverts were matched', () => {
  it('is said of each that was found, with what its digest had said', () => {
    expect(contentOf(flagged(true, 'untested', 'wide'))?.lines).toEqual([
      statement('revert-match', {
        revert: reference(3),
        original: reference(1),
        evidence: term('phrases', 'evidence-sha'),
        flagged: 'signals',
        signals: list([signalName('untested'), signalName('wide')]),
      }),
    ]);
  });

  it.each<[Partial<RevertedPullRequest>, string]>([
    [{}, ''],
    [flagged(true, 'untested'), '. The digest of its week had flagged it: No test changed'],
    [flagged(true), '. The digest of its week had flagged it by its rank'],
    [flagged(false), '. The digest of its week had not flagged it'],
  ])('of %j reads: %s', (given, text) => {
    expect(saidAll(contentOf(given)?.lines)).toEqual([`#3 → #1: names its commit${text}`]);
  });

  it('is left out of what was not found', () => {
    expect(contentOf({ number: null }, {})?.lines).toHaveLength(1);
    expect(contentOf({ number: null }, { evidence: null })).toBeNull();
  });
});

describe('what became of what earlier digests flagged', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const accuracy = (comparison?: FlagAccuracy['comparison'], more: Partial<FlagAccuracy> = {}) =>
    flagAccuracyStatement(
      digest({
        flagAccuracy: {
          weeks: ['2026-W12', '2026-W13'],
          flagged: { pullRequests: 40, reverted: numbers(3) },
          others: { pullRequests: 100, reverted: numbers(2) },
          ...(comparison && { comparison }),
          ...more,
        },
      }),
    );

  it('is said with the numbers of both', () => {
    expect(accuracy({ result: 'more-often', times: 3.75 })).toEqual(
      statement('flag-accuracy', {
        weeks: 2,
        flagged: 40,
        flaggedReverted: 3,
        others: 100,
        othersReverted: 2,
        result: 'more',
        times: expect.anything(),
      }),
    );
  });

  it.each<[FlagAccuracy['comparison'], string]>([
    [{ result: 'more-often', times: 3.75 }, '2 were: flagged ones were reverted 3.8× as often.'],
    [{ result: 'alike' }, '2 were: about as often.'],
    [{ result: 'too-few' }, '2 were: too few to compare.'],
    [undefined, '2 were.'],
  ])('with the comparison %j ends: %s', (comparison, end) => {
    expect(said(accuracy(comparison))?.endsWith(end)).toBe(true);
  });

  it('is not said if nothing was flagged, or no earlier digest is known', () => {
    expect(accuracy({ result: 'alike' }, { flagged: { pullRequests: 0, reverted: [] } })).toBeNull();
    expect(flagAccuracyStatement(digest())).toBeNull();
  });
});
