import type { Reference } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { withinTextLimits } from '../intake/text-limits.js';
import { findOriginals, mergedBefore, revertCandidates } from './find.js';
import { type RevertClaim, revertClaimOf } from './revert-claim.js';

/** What a claim names, for the source to look up. */
function referencesOf(claim: RevertClaim): Reference[] {
  const named = [...claim.shas.map(sha => ({ sha })), ...claim.numbers.map(number => ({ number }))];
  if (named.length > 0) return named;
  return claim.title === null ? [] : [{ title: claim.title }];
}

/** What reverts and relands of the period refer to that is not in the period, for the source to look up. */
export function unresolvedReferences(gathered: readonly PullRequest[]): Reference[] {
  const candidates = revertCandidates(gathered.map(withinTextLimits));
  return candidates.flatMap(({ pullRequest }) => {
    const claim = revertClaimOf(pullRequest);
    if (claim.kind === 'none') return [];
    const found = findOriginals(pullRequest, claim, mergedBefore(pullRequest, candidates));
    const known = new Set(found.map(({ original }) => original.number));
    const isNamed = found.some(({ evidence }) => evidence !== 'near-title' && evidence !== 'mirrored-files');
    const isResolved = claim.weak || (isNamed && claim.numbers.every(number => known.has(number)));
    return isResolved ? [] : referencesOf(claim);
  });
}
