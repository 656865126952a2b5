import type { Outcome } from '../../domain/digest.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { titlePrefix } from '../changes/title-prefix.js';
import type { RevertClaim } from './revert-claim.js';

/**
 * Whether a pull request reverted another, so that reverting it is a reland: it reverted a known pull request, or its
 * title says "Revert". "Rollback to 1.2" is an ordinary change.
 */
export function hasReverted({ title }: PullRequest, { reverts = [], relands }: Outcome): boolean {
  if (relands !== undefined) return false;
  return reverts.some(({ number }) => number !== null) || /^revert\b/i.test(titlePrefix(title).rest);
}

/** What a reland brings back if it names this pull request: the original itself, or what the named revert reverted. */
export function relandedNumbers(named: PullRequest, { reverts }: Outcome, claim: RevertClaim): number[] {
  if (reverts !== undefined) return reverts.flatMap(({ number }) => (number === null ? [] : [number]));
  return claim.kind === 'revert' && claim.numbers.length > 0 ? claim.numbers : [named.number];
}
