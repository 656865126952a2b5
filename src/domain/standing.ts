import type { Outcome } from './entry.js';

/** Whether a merged pull request was reverted by the end of the period; a pull request that was not stands. */
export type Standing = 'stands' | 'reverted-in-part' | 'reverted';

/**
 * The standing of a pull request:
 * - `stands`: no later pull request or pushed commit reverted any of it. A pull request that was only fixed later stands.
 * - `reverted-in-part`: later pull requests or pushed commits reverted some of it, each less than half of its files.
 * - `reverted`: one reverted at least half of its files, or it is unknown which files it reverted. This also holds for
 *   one that was relanded: the code contains the reland instead.
 *
 * What is reverted after the period is not known yet, and changes only the digest of that later week.
 */
export function standingOf(outcome: Outcome): Standing {
  const { revertedBy, revertedByCommit, partlyRevertedBy, partlyRevertedByCommit } = outcome;
  if (revertedBy !== undefined || revertedByCommit !== undefined) return 'reverted';
  return partlyRevertedBy === undefined && partlyRevertedByCommit === undefined ? 'stands' : 'reverted-in-part';
}

/** Whether nothing later reverted any of it. */
export function stands(outcome: Outcome): boolean {
  return standingOf(outcome) === 'stands';
}

/** Whether something later reverted at least half of it. */
export function isReverted(outcome: Outcome): boolean {
  return standingOf(outcome) === 'reverted';
}

/** Whether it reverts an earlier pull request. */
export function isRevert({ reverts = [] }: Outcome): boolean {
  return reverts.length > 0;
}

/** Whether something brought it back, which still stands. */
export function isRelanded({ relandedBy, relandedByCommit }: Outcome): boolean {
  return relandedBy !== undefined || relandedByCommit !== undefined;
}
