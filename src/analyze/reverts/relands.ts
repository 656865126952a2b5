import { isReverted } from '../../domain/standing.js';
import { isNamedBy } from './find.js';
import { keyOf, type Landed, onSameBase } from './landed.js';
import { directionOf, normalizedTitle } from './resemblance.js';
import { isNamedRevert, type RevertClaim } from './revert-claim.js';
import type { OutcomeState } from './state.js';

/**
 * Whether it reverted something, so that reverting it is a reland: it reverted something known, or its title says by name
 * that it is a revert. "Rollback to 1.2" is an ordinary change.
 */
export function hasReverted(landed: Landed, state: OutcomeState): boolean {
  const { reverts = [], relands } = state.of(keyOf(landed));
  if (relands !== undefined) return false;
  return reverts.some(({ number, commit }) => number !== null || commit !== undefined) || isNamedRevert(landed.title);
}

/**
 * Whether it is the same revert again, such as its backport, and takes nothing back: it quotes the same title, or its
 * lines go the same way, or it is on another branch and does not mirror it. Lines that take it back on its branch do.
 */
export function isCopyOf(revert: Landed, claim: RevertClaim, earlier: Landed, state: OutcomeState): boolean {
  const direction = directionOf(revert, earlier);
  if (direction === 'mirrors' && onSameBase(revert, earlier)) return false;
  const quoted = claim.title === null ? '' : normalizedTitle(claim.title);
  const quotedBefore = state.claimOf(earlier).title;
  if (quotedBefore !== null && quoted === normalizedTitle(quotedBefore)) return true;
  return direction === 'repeats' || (direction !== 'mirrors' && !onSameBase(revert, earlier));
}

/** Whether its lines can undo this revert. Where files are unknown, its words decide. */
export function canUndo(reland: Landed, revert: Landed): boolean {
  return onSameBase(reland, revert) && ['mirrors', 'unknown'].includes(directionOf(reland, revert));
}

/** Whether its lines can bring the original back, to the branch that it had been on. */
function canBringBack(reland: Landed, original: Landed): boolean {
  return onSameBase(reland, original) && ['repeats', 'unknown'].includes(directionOf(reland, original));
}

/** What the revert took back: pull requests, and those that a reland among them had brought back; null: it is no revert. */
function takenBackBy(revert: Landed, state: OutcomeState): number[] | null {
  const { reverts } = state.of(keyOf(revert));
  if (reverts !== undefined)
    return reverts.flatMap(({ number }) => (number === null ? [] : [number, ...(state.of(number).relands ?? [])]));
  // A revert from before the period, of which only the claim is known.
  const { kind, numbers, quotedNumbers } = state.claimOf(revert);
  const claimed = [...numbers, ...quotedNumbers];
  return kind === 'revert' && claimed.length > 0 ? claimed : null;
}

/** What a reland brings back if it names this one: the original itself, or what the named revert had reverted. */
export function relandedNumbers(reland: Landed, named: Landed, state: OutcomeState): number[] {
  const taken = takenBackBy(named, state);
  const numbers = taken ?? (named.number === null ? [] : [named.number]);
  return numbers.filter(number => {
    const original = state.landedOf(number);
    if (original !== undefined && canBringBack(reland, original)) return true;
    return taken !== null && canUndo(reland, named) && (original === undefined || onSameBase(reland, original));
  });
}

/** Whether a known pull request from before the period says that it reverted the original. */
function isRevertedBefore(original: Landed, among: readonly Landed[], state: OutcomeState): boolean {
  return among.some(one => {
    const { kind, weak, numbers, quotedNumbers, shas } = state.claimOf(one);
    if (kind !== 'revert' || weak || state.isInPeriod(one)) return false;
    return [...numbers, ...quotedNumbers].some(number => number === original.number) || isNamedBy(shas)(original);
  });
}

/** What is brought back by a pull request that says so in its words: what is known to be reverted, or what a revert took. */
export function relandedInWords(reland: Landed, named: readonly number[], state: OutcomeState): number[] {
  const known = named.flatMap(number => state.landedOf(number) ?? []).filter(one => one.mergedAt <= reland.mergedAt);
  return known
    .filter(one => isReverted(state.of(keyOf(one))) || hasReverted(one, state) || isRevertedBefore(one, known, state))
    .flatMap(one => relandedNumbers(reland, one, state));
}
