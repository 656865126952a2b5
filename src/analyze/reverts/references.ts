import type { Reference } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { withinTextLimits } from '../intake/text-limits.js';
import { findOriginals, landedBefore, revertCandidates, saysRevert } from './find.js';
import { inLandingOrder, type Landed } from './landed.js';
import { type RevertClaim, revertClaimOf } from './revert-claim.js';

/** More would ask GitHub for longer than any week of reverts needs. */
const MAX_REFERENCES = 300;

/** What a claim names, for the source to look up. */
function referencesOf(claim: RevertClaim, isRevert: boolean): Reference[] {
  const { shas, title, titles } = claim;
  const numbers = [...claim.numbers, ...claim.quotedNumbers, ...claim.mentionedNumbers];
  const named = [...shas.map(sha => ({ sha })), ...[...new Set(numbers)].map(number => ({ number }))];
  if (named.length > 0) return named;
  if (titles.length > 0) return titles.map(one => ({ title: one }));
  return title === null || !isRevert ? [] : [{ title }];
}

/** What reverts and relands of the period refer to that is not in the period, for the source to look up. */
export function unresolvedReferences(
  pullRequests: readonly PullRequest[],
  pushes: readonly Landed[] = [],
): Reference[] {
  const candidates = revertCandidates(inLandingOrder([...pullRequests.map(withinTextLimits), ...pushes]));
  const references = candidates.flatMap(({ landed }) => {
    const claim = revertClaimOf(landed);
    if (claim.kind === 'none') return [];
    const found = findOriginals(landed, claim, landedBefore(landed, candidates));
    const known = new Set(found.map(({ original }) => original.number));
    const isNamed = found.some(({ evidence }) => evidence !== 'near-title' && evidence !== 'mirrored-files');
    const isResolved =
      (claim.weak && landed.number !== null) || (isNamed && claim.numbers.every(number => known.has(number)));
    // `Rollback support` repeats no title.
    return isResolved ? [] : referencesOf(claim, !claim.bare || saysRevert(landed));
  });
  return references.slice(0, MAX_REFERENCES);
}
