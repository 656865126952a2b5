import type { Entry, RevertedPullRequest } from '../../domain/digest.js';
import { isReverted } from '../../domain/standing.js';
import type { Statistic } from './statistic.js';

/** The pull request that brings back one of these and was not reverted itself. */
export function standingReland(
  reverted: readonly RevertedPullRequest[],
  entries: readonly Entry[],
): { relandedBy?: number } {
  const numbers = new Set(reverted.flatMap(({ number }) => number ?? []));
  const reland = entries.findLast(
    ({ outcome }) => !isReverted(outcome) && (outcome.relands ?? []).some(number => numbers.has(number)),
  );
  return reland === undefined ? {} : { relandedBy: reland.number };
}

export const reverts: Statistic<'reverts'> = {
  id: 'reverts',
  of: entries =>
    entries.flatMap(({ number, outcome }) => {
      if (outcome.reverts === undefined) return [];
      return [
        {
          pullRequest: number,
          reverted: outcome.reverts,
          reason: outcome.revertReason ?? null,
          ...standingReland(outcome.reverts, entries),
        },
      ];
    }),
};
