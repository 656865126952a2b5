import { max } from 'd3-array';
import { BOUNDS } from '../../domain/bounds.js';
import type { Reference } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { withinListLimits } from '../intake/list-limits.js';
import { withinTextLimits } from '../intake/text-limits.js';
import { type FoundOriginal, findOriginals, isNamedBy, landedBefore, revertCandidates, saysRevert } from './find.js';
import { inLandingOrder, type Landed } from './landed.js';
import { type RevertClaim, revertClaimOf } from './revert-claim.js';

/** What a claim names, for the source to look up. */
function referencesOf(claim: RevertClaim, isRevert: boolean): Reference[] {
  const { shas, title, titles } = claim;
  const numbers = [...claim.numbers, ...claim.quotedNumbers, ...claim.mentionedNumbers];
  const named = [...shas.map(sha => ({ sha })), ...[...new Set(numbers)].map(number => ({ number }))];
  // A commit of a branch that was squashed is in no history: what is quoted beside it may be known.
  const isEnough = numbers.length > 0 || (shas.length > 0 && !claim.quoted);
  if (isEnough) return named;
  if (titles.length > 0) return [...named, ...titles.map(one => ({ title: one }))];
  return title === null || !isRevert ? named : [...named, { title }];
}

/** The first of each list, then the second: a claim with many does not take the place of one with few. */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const most = max(lists, ({ length }) => length) ?? 0;
  return Array.from({ length: most }, (_, turn) => lists.flatMap(list => list.slice(turn, turn + 1))).flat();
}

/** What reverts and relands of the period refer to that is not in the period, for the source to look up. */
export function unresolvedReferences(
  pullRequests: readonly PullRequest[],
  pushes: readonly Landed[] = [],
): Reference[] {
  const candidates = revertCandidates(
    inLandingOrder([...pullRequests.map(one => withinListLimits(withinTextLimits(one))), ...pushes]),
  );
  const claimed = candidates.map(({ landed }) => {
    const claim = revertClaimOf(landed);
    const isMissing = (number: number) => !candidates.some(one => one.landed.number === number);
    const relanded = claim.relandNumbers.filter(isMissing).map(number => ({ number }));
    if (claim.kind === 'none') return relanded;
    const found = findOriginals(landed, claim, landedBefore(landed, candidates));
    const known = new Set(found.map(({ original }) => original.number));
    const has = (...evidence: FoundOriginal['evidence'][]) => found.some(one => evidence.includes(one.evidence));
    const isNamed =
      has('number') ||
      (has('sha', 'title') && claim.shas.every(sha => found.some(one => isNamedBy([sha])(one.original))));
    const isResolved =
      (claim.weak && landed.number !== null) || (isNamed && claim.numbers.every(number => known.has(number)));
    // `Rollback support` repeats no title.
    const open = isResolved ? [] : referencesOf(claim, !claim.bare || saysRevert(landed));
    const isNew = ({ number }: Reference) => !open.some(one => one.number === number);
    return [...open, ...relanded.filter(isNew)];
  });
  return inTurns(claimed).slice(0, BOUNDS.lookUps);
}
