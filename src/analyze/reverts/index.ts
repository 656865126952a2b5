import type { Outcome, RevertedPullRequest } from '../../domain/digest.js';
import { hoursBetween } from '../../domain/instant.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { changeKind } from '../changes/kinds.js';
import { titlePrefix } from '../changes/title-prefix.js';
import { capitalized } from '../effects/line.js';
import { type FoundOriginal, findOriginals, mergedBefore, revertCandidates } from './find.js';
import { revertReason } from './reason.js';
import { hasReverted, relandedNumbers } from './relands.js';
import { isPartial } from './resemblance.js';
import { NO_CLAIM, type RevertClaim, revertClaimOf } from './revert-claim.js';

/** What each pull request claims to revert or reland, by number. */
export type RevertClaims = ReadonlyMap<number, RevertClaim>;

export function revertClaimsOf(pullRequests: readonly PullRequest[]): RevertClaims {
  return new Map(pullRequests.map(one => [one.number, revertClaimOf(one)]));
}

const shortTitleOf = (title: string) => capitalized(titlePrefix(title).rest);

function revertedPullRequest(
  revert: PullRequest,
  { original, evidence }: FoundOriginal,
  mergedInPeriod: boolean,
): RevertedPullRequest {
  return {
    number: original.number,
    title: original.title,
    shortTitle: shortTitleOf(original.title),
    evidence,
    afterHours: hoursBetween(original.mergedAt, revert.mergedAt),
    mergedInPeriod,
    partial: isPartial(revert, original),
    ...(changeKind(original, []) === 'fix' && { wasFix: true as const }),
  };
}

/** What a revert claims to revert if no pull request was found: the first number that it names, or its quoted title. */
function unknownOriginal(claim: RevertClaim): RevertedPullRequest {
  return {
    number: claim.numbers[0] ?? null,
    title: claim.title,
    ...(claim.title !== null && { shortTitle: shortTitleOf(claim.title) }),
    evidence: claim.numbers.length > 0 ? 'number' : null,
    afterHours: null,
    mergedInPeriod: false,
    partial: false,
  };
}

/** The outcomes found so far, which later reverts and relands add to. */
interface OutcomeState {
  /** Returns the stored object, so that changes to it are kept. */
  outcomeOf(number: number): Outcome;
  claimOf(pullRequest: PullRequest): RevertClaim;
  inPeriod: ReadonlySet<number>;
}

function addReverts(revert: PullRequest, found: readonly FoundOriginal[], state: OutcomeState): void {
  const { outcomeOf, claimOf, inPeriod } = state;
  const reverts = found.map(one => revertedPullRequest(revert, one, inPeriod.has(one.original.number)));
  const reason = revertReason(revert);
  Object.assign(outcomeOf(revert.number), {
    reverts: reverts.length > 0 ? reverts : [unknownOriginal(claimOf(revert))],
    ...(reason !== null && { revertReason: reason }),
  });
  for (const { number, partial, afterHours } of reverts) {
    const original = outcomeOf(number ?? 0);
    if (partial) original.partlyRevertedBy = revert.number;
    else Object.assign(original, { revertedBy: revert.number, revertedAfterHours: afterHours });
  }
}

function addRelands(reland: PullRequest, found: readonly FoundOriginal[], { outcomeOf, claimOf }: OutcomeState): void {
  const numbers = found.flatMap(({ original }) =>
    relandedNumbers(original, outcomeOf(original.number), claimOf(original)),
  );
  if (numbers.length === 0) return;
  outcomeOf(reland.number).relands = [...new Set(numbers)].sort((a, b) => a - b);
  for (const number of numbers) outcomeOf(number).relandedBy = reland.number;
}

/**
 * The outcome of each pull request by the end of the period: what it reverted or relanded, and what reverted or relanded
 * it. `pullRequests` are those of the period, `earlier` those merged before it that a source found; both in merge order.
 */
export function outcomes(
  pullRequests: readonly PullRequest[],
  earlier: readonly PullRequest[],
  claims: RevertClaims = revertClaimsOf([...earlier, ...pullRequests]),
): ReadonlyMap<number, Outcome> {
  const all = [...earlier, ...pullRequests];
  const candidates = revertCandidates(all);
  const result = new Map<number, Outcome>(all.map(({ number }) => [number, {}]));
  const outcomeOf = (number: number): Outcome => result.get(number) ?? {};
  const claimOf = ({ number }: PullRequest) => claims.get(number) ?? NO_CLAIM;
  const state = { outcomeOf, claimOf, inPeriod: new Set(pullRequests.map(({ number }) => number)) };

  for (const pullRequest of pullRequests) {
    const claim = claimOf(pullRequest);
    if (claim.kind === 'none') continue;
    const found = findOriginals(pullRequest, claim, mergedBefore(pullRequest, candidates));
    // A revert of a revert is a reland, whatever its title says.
    const revertsReverts =
      found.length > 0 && found.every(({ original }) => hasReverted(original, outcomeOf(original.number)));
    if (claim.kind === 'reland' || revertsReverts) addRelands(pullRequest, found, state);
    else if (found.length > 0 || !claim.weak) addReverts(pullRequest, found, state);
  }
  return result;
}
