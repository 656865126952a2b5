import type { Outcome } from './entry.js';

/** Whether a merged pull request is still in the code at the end of the period. */
export type Standing = 'stands' | 'reverted-in-part' | 'reverted';

/**
 * The one definition: `reverted` if a later pull request took back at least half of its files, `reverted-in-part` if one
 * took back less. A pull request that was reverted and relanded is `reverted`: what stands is the reland.
 */
export function standingOf({ revertedBy, partlyRevertedBy }: Outcome): Standing {
  if (revertedBy !== undefined) return 'reverted';
  return partlyRevertedBy === undefined ? 'stands' : 'reverted-in-part';
}

/** Whether no later pull request took back any of it. */
export function stands(outcome: Outcome): boolean {
  return standingOf(outcome) === 'stands';
}

/** Whether a later pull request took back all or most of it. */
export function isReverted(outcome: Outcome): boolean {
  return standingOf(outcome) === 'reverted';
}

/** Whether it takes back an earlier pull request. */
export function isRevert({ reverts = [] }: Outcome): boolean {
  return reverts.length > 0;
}
