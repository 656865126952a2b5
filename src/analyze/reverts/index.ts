import type { Outcome, Undone } from '../../domain/digest.js';
import type { Reference } from '../../domain/gathered.js';
import { hoursBetween } from '../../domain/instant.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { titlePrefix } from '../changes/title-prefix.js';
import { withinTextLimits } from '../intake/text-limits.js';
import { findOriginals, type Link, type RevertCandidate, revertCandidates } from './find.js';
import { isPartial } from './resemblance.js';
import { type RevertClaim, referencesOf, revertClaimOf } from './revert-claim.js';

/** What each pull request claims about reverting or relanding others, by number. */
export type RevertClaims = ReadonlyMap<number, RevertClaim>;

export function revertClaimsOf(pullRequests: readonly PullRequest[]): RevertClaims {
  return new Map(pullRequests.map(one => [one.number, revertClaimOf(one)]));
}

/** Those merged before this one, in the order of their merges. */
function mergedBefore({ mergedAt, number }: PullRequest, all: readonly RevertCandidate[]): RevertCandidate[] {
  return all.filter(({ pullRequest }) => pullRequest.mergedAt <= mergedAt && pullRequest.number !== number);
}

/** What the week's reverts and relands refer to that is not among the week's own pull requests: questions for the source. */
export function unresolvedReferences(gathered: readonly PullRequest[]): Reference[] {
  const candidates = revertCandidates(gathered.map(withinTextLimits));
  return candidates.flatMap(({ pullRequest }) => {
    const claim = revertClaimOf(pullRequest);
    if (claim.kind === 'none') return [];
    const found = findOriginals(pullRequest, claim, mergedBefore(pullRequest, candidates));
    const known = new Set(found.map(link => link.original.number));
    const isNamed = found.some(({ evidence }) => evidence !== 'near-title' && evidence !== 'mirrored-files');
    const isResolved = claim.weak || (isNamed && claim.numbers.every(number => known.has(number)));
    return isResolved ? [] : referencesOf(claim);
  });
}

function undone(revert: PullRequest, link: Link, inPeriod: boolean): Undone {
  return {
    number: link.original.number,
    title: link.original.title,
    evidence: link.evidence,
    afterHours: hoursBetween(link.original.mergedAt, revert.mergedAt),
    mergedInPeriod: inPeriod,
    partial: isPartial(revert, link.original),
  };
}

/** A claim for which no pull request was found is reported too, with the first number that it names. */
function unknown(claim: RevertClaim): Undone {
  return {
    number: claim.numbers[0] ?? null,
    title: claim.title,
    evidence: claim.numbers.length > 0 ? 'number' : null,
    afterHours: null,
    mergedInPeriod: false,
    partial: false,
  };
}

/**
 * Whether a pull request reverted another rather than brought one back: it reverted a known one, or its title says
 * "Revert". "Rollback to 1.2" is a change like any other.
 */
function revertedSomething({ title }: PullRequest, { reverts = [], relands }: Outcome): boolean {
  if (relands !== undefined) return false;
  return reverts.some(({ number }) => number !== null) || /^revert\b/i.test(titlePrefix(title).rest);
}

const NO_CLAIM: RevertClaim = { kind: 'none', weak: false, numbers: [], shas: [], title: null };

/**
 * What became of each pull request by the end of the period: what it reverted, what reverted it, what was brought back.
 * `pullRequests` are the period's, `earlier` those merged before it that a source found; both in order of merging.
 */
export function outcomes(
  pullRequests: readonly PullRequest[],
  earlier: readonly PullRequest[],
  claims: RevertClaims = revertClaimsOf([...earlier, ...pullRequests]),
): ReadonlyMap<number, Outcome> {
  const all = [...earlier, ...pullRequests];
  const candidates = revertCandidates(all);
  const inPeriod = new Set(pullRequests.map(({ number }) => number));
  const result = new Map<number, Outcome>(all.map(({ number }) => [number, {}]));
  const outcome = (number: number): Outcome => result.get(number) ?? {};
  const claimOf = ({ number }: PullRequest) => claims.get(number) ?? NO_CLAIM;

  for (const pullRequest of pullRequests) {
    const claim = claimOf(pullRequest);
    if (claim.kind === 'none') continue;
    const links = findOriginals(pullRequest, claim, mergedBefore(pullRequest, candidates));
    // To revert a revert is to bring back what it reverted, whatever the title says.
    const revertsReverts =
      links.length > 0 && links.every(({ original }) => revertedSomething(original, outcome(original.number)));
    if (claim.kind === 'revert' && !revertsReverts) {
      const reverts = links.map(link => undone(pullRequest, link, inPeriod.has(link.original.number)));
      if (reverts.length === 0 && claim.weak) continue;
      outcome(pullRequest.number).reverts = reverts.length > 0 ? reverts : [unknown(claim)];
      for (const { number, partial, afterHours } of reverts) {
        const original = outcome(number ?? 0);
        if (partial) original.partlyRevertedBy = pullRequest.number;
        else Object.assign(original, { revertedBy: pullRequest.number, revertedAfterHours: afterHours });
      }
    } else {
      const numbers = links.flatMap(({ original }) =>
        broughtBack(original, outcome(original.number), claimOf(original)),
      );
      if (numbers.length === 0) continue;
      outcome(pullRequest.number).relands = [...new Set(numbers)].sort((a, b) => a - b);
      for (const number of numbers) outcome(number).relandedBy = pullRequest.number;
    }
  }
  return result;
}

/** A reland names the original or its revert; by way of the revert it brings back what that one reverted. */
function broughtBack(named: PullRequest, { reverts }: Outcome, claim: RevertClaim): number[] {
  if (reverts !== undefined) return reverts.flatMap(({ number }) => (number === null ? [] : [number]));
  return claim.kind === 'revert' && claim.numbers.length > 0 ? claim.numbers : [named.number];
}
