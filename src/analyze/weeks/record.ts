import type { Digest, Entry } from '../../domain/digest.js';
import { namesNone } from '../../domain/recognition.js';
import { isInTopTenth } from '../../domain/risk-rank.js';
import type { WeekRecord } from '../../domain/week-record.js';
import { KNOWN_AFTERWARDS } from '../signals/afterwards.js';

/** The most signals that are recorded for one flagged pull request. */
const MAX_SIGNALS = 4;

/** The pull requests that the digest flags, by what was known at the merge and not by what happened later. */
function flaggedIn(entries: readonly Entry[]) {
  return entries.flatMap(({ number, risk, findings }) => {
    const known = findings.filter(({ signal }) => !KNOWN_AFTERWARDS.has(signal));
    const flagged = isInTopTenth(risk) || known.some(({ severity }) => severity === 'high');
    return flagged ? [{ number, signals: known.slice(0, MAX_SIGNALS).map(({ signal }) => signal) }] : [];
  });
}

/** The parts of a digest that describe its own period. */
export type AnalyzedPeriod = Pick<Digest, 'period' | 'completeness' | 'pullRequests' | 'statistics'>;

/** A pull request that was reverted in full, and when it had been merged. */
export type RevertedMerge = NonNullable<WeekRecord['assessed']>['reverted'][number];

/**
 * The record of a week for later digests; null for a period that is not a week, and for a week of which the clone names no
 * pull request: later digests would take that for a week without merges. `reverted` was reverted in the week.
 */
export function recordOf(
  { period, completeness, pullRequests, statistics }: AnalyzedPeriod,
  reverted: readonly RevertedMerge[],
): WeekRecord | null {
  const { week, start, end } = period;
  if (week === null || namesNone(completeness)) return null;
  const { timeToMerge, unreviewed } = statistics.flow;
  return {
    week,
    start,
    end,
    merged: completeness.expected,
    assessed: {
      pullRequests: pullRequests.length,
      authors: statistics.authors.length,
      reverts: statistics.reverts.length + (statistics.pushedReverts?.length ?? 0),
      ...(statistics.importance && { meanImportance: statistics.importance.mean }),
      ...(timeToMerge && { medianHoursToMerge: timeToMerge.medianHours }),
      ...(unreviewed && { unreviewed: { pullRequests: unreviewed.length, of: pullRequests.length } }),
      flagged: flaggedIn(pullRequests),
      reverted: [...reverted],
    },
  };
}
