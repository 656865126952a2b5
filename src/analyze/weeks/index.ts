import type { Outcome } from '../../domain/digest.js';
import type { PullRequest } from '../../domain/pull-request.js';
import type { WeekRecord } from '../../domain/week-record.js';
import { flaggedBefore } from './flag-accuracy.js';

export { flagAccuracyOf } from './flag-accuracy.js';
export { recordOf } from './record.js';

type Outcomes = ReadonlyMap<number, Outcome>;

/** The outcomes, with what earlier digests had said of what was undone beside it. */
export function withFlaggedBefore(
  became: Outcomes,
  merged: readonly PullRequest[],
  before: readonly WeekRecord[],
): Outcomes {
  if (before.length === 0) return became;
  const mergedAt = new Map(merged.map(one => [one.number, one.mergedAt]));
  const told = ({ reverts, ...outcome }: Outcome): Outcome => {
    const undone = reverts?.map(one => {
      const instant = one.number === null ? undefined : mergedAt.get(one.number);
      const said = instant === undefined ? undefined : flaggedBefore(before, one.number ?? 0, instant);
      return said === undefined ? one : { ...one, flaggedBefore: said };
    });
    return undone === undefined ? outcome : { reverts: undone, ...outcome };
  };
  return new Map([...became].map(([number, outcome]) => [number, told(outcome)]));
}

/** What was wholly undone in the period, in order of number, with the instants at which it had been merged. */
export function undoneIn(became: Outcomes, merged: readonly PullRequest[]): { number: number; mergedAt: string }[] {
  return merged
    .filter(({ number }) => became.get(number)?.revertedBy !== undefined)
    .map(({ number, mergedAt }) => ({ number, mergedAt }))
    .sort((a, b) => a.number - b.number);
}
