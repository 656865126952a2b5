import type { Digest, Entry } from '../../domain/digest.js';
import { isInTopTenth } from '../../domain/risk-rank.js';
import type { WeekRecord } from '../../domain/week-record.js';
import { KNOWN_AFTERWARDS } from '../signals/afterwards.js';

/** Signals that are named for one flagged pull request, the most severe ones. */
const MAX_SIGNALS = 4;

/** What the page asks its reader to look at closely, by what was known at the merge and not by what happened later. */
function flaggedIn(entries: readonly Entry[]) {
  return entries.flatMap(({ number, risk, findings }) => {
    const known = findings.filter(({ signal }) => !KNOWN_AFTERWARDS.has(signal));
    const flagged = isInTopTenth(risk) || known.some(({ severity }) => severity === 'high');
    return flagged ? [{ number, signals: known.slice(0, MAX_SIGNALS).map(({ signal }) => signal) }] : [];
  });
}

type Week = Pick<Digest, 'period' | 'completeness' | 'pullRequests' | 'statistics'>;

/** A week as later digests remember it; null for a period that is not a week. `undone` is what was reverted in it. */
export function recordOf(
  { period, completeness, pullRequests, statistics }: Week,
  undone: readonly { number: number; mergedAt: string }[],
): WeekRecord | null {
  const { week, start, end } = period;
  if (week === null) return null;
  const { timeToMerge, unreviewed } = statistics.flow;
  return {
    week,
    start,
    end,
    merged: completeness.expected,
    assessed: {
      pullRequests: pullRequests.length,
      authors: statistics.authors.length,
      reverts: statistics.reverts.length,
      ...(statistics.importance && { meanImportance: statistics.importance.mean }),
      ...(timeToMerge && { medianHoursToMerge: timeToMerge.medianHours }),
      ...(unreviewed && { unreviewed: { pullRequests: unreviewed.length, of: pullRequests.length } }),
      flagged: flaggedIn(pullRequests),
      undone: [...undone],
    },
  };
}
