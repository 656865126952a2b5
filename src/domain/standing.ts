import type { Outcome } from './entry.js';

/** How much of a merged pull request is still in the code at the end of the period: all, some or none of it. */
export type Standing = 'stands' | 'reverted-in-part' | 'reverted';

/**
 * `reverted` if a later pull request reverted at least half of its files, `reverted-in-part` if one reverted fewer. A
 * pull request that was reverted and relanded is `reverted`: the code contains the reland instead. All parts of the
 * program use this definition.
 */
export function standingOf({ revertedBy, partlyRevertedBy }: Outcome): Standing {
  if (revertedBy !== undefined) return 'reverted';
  return partlyRevertedBy === undefined ? 'stands' : 'reverted-in-part';
}

/** Whether no later pull request reverted any of it. */
export function stands(outcome: Outcome): boolean {
  return standingOf(outcome) === 'stands';
}

/** Whether a later pull request reverted at least half of it. */
export function isReverted(outcome: Outcome): boolean {
  return standingOf(outcome) === 'reverted';
}

/** Whether it reverts an earlier pull request. */
export function isRevert({ reverts = [] }: Outcome): boolean {
  return reverts.length > 0;
}
