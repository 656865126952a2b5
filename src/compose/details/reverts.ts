import type { Digest } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement, type Value } from '../../domain/page.js';
import type { Entries } from '../lookup.js';
import { originalsOf } from '../statements/reverts.js';
import { LINES_PER_FOLD, linesUpTo, list, reference, signalName, term } from '../values.js';

/** How each revert was matched with what it reverted, and whether the digest of its week had flagged that. */
export function revertsContent(digest: Digest, entries: Entries): SectionContent | null {
  const lines = originalsOf(digest, entries).flatMap(({ revert, original: { number, evidence, flaggedBefore } }) => {
    if (number === null || evidence === null) return [];
    const { flagged = false, signals = [] } = flaggedBefore ?? {};
    return [
      statement('revert-match', {
        revert: revert.reference,
        original: reference(number),
        evidence: term('phrases', `evidence-${evidence}`),
        flagged: flaggedBefore === undefined ? 'unknown' : !flagged ? 'no' : signals.length > 0 ? 'signals' : 'rank',
        signals: list(signals.map(signalName)),
      }),
    ];
  });
  return lines.length === 0 ? null : { lines: linesUpTo(LINES_PER_FOLD, lines) };
}

const RESULTS = { 'too-few': 'few', alike: 'alike', 'more-often': 'more' } as const;

/** How many of the pull requests that earlier digests flagged were reverted; null if those are unknown, or flagged none. */
export function flagAccuracyStatement({ flagAccuracy }: Digest): Statement | null {
  if (flagAccuracy === undefined || flagAccuracy.flagged.pullRequests === 0) return null;
  const { weeks, flagged, others, comparison } = flagAccuracy;
  return statement('flag-accuracy', {
    weeks: weeks.length,
    flagged: flagged.pullRequests,
    flaggedReverted: flagged.reverted.length,
    others: others.pullRequests,
    othersReverted: others.reverted.length,
    result: comparison === undefined ? 'none' : RESULTS[comparison.result],
    times: times(comparison),
  });
}

function times(comparison: NonNullable<Digest['flagAccuracy']>['comparison']): Value {
  return { type: 'decimal', number: comparison?.result === 'more-often' ? comparison.times : 0 };
}
