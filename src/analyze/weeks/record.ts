import type { Digest, Entry } from '../../domain/digest.js';
import type { WeekRecord } from '../../domain/week-record.js';
import { KNOWN_AFTERWARDS } from '../signals/afterwards.js';

/** The share of a week's pull requests that a reader may be expected to look at again. */
const TOP = 0.1;

/** Signals that are named of one flagged pull request; the gravest tell enough. */
const MAX_SIGNALS = 4;

/** What the page tells its reader to look at closely: judged by what was known at the merge, and not by what became of it. */
function flaggedOf(entries: readonly Entry[]) {
  return entries.flatMap(({ number, risk, findings }) => {
    const known = findings.filter(({ signal }) => !KNOWN_AFTERWARDS.has(signal));
    const flagged = risk.rank <= Math.ceil(risk.of * TOP) || known.some(({ severity }) => severity === 'high');
    return flagged ? [{ number, signals: known.slice(0, MAX_SIGNALS).map(({ signal }) => signal) }] : [];
  });
}

type Assessed = Pick<Digest, 'period' | 'completeness' | 'pullRequests' | 'statistics'>;

/** A week as later digests remember it; null for a period that is no week. `undone` is what was reverted in it. */
export function recordOf(
  { period, completeness, pullRequests, statistics }: Assessed,
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
      flagged: flaggedOf(pullRequests),
      undone: [...undone],
    },
  };
}
