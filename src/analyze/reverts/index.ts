import type { Outcome, Undone } from '../../domain/digest.js';
import type { Reference } from '../../domain/gathered.js';
import { hoursBetween } from '../../domain/instant.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { titlePrefix } from '../changes/title-prefix.js';
import { inBounds } from '../intake/text-limits.js';
import { findOriginals, type Link } from './find.js';
import { isPartial } from './resemblance.js';
import { type RevertClaim, referencesOf, revertClaimOf } from './revert-claim.js';

/** Those merged before this one, in order of merging. */
function before(pullRequest: PullRequest, all: readonly PullRequest[]): PullRequest[] {
  return all.filter(({ mergedAt, number }) => mergedAt <= pullRequest.mergedAt && number !== pullRequest.number);
}

/** What the week's reverts and relands name that is not among the week's own: questions for the source. */
export function unresolvedReferences(gathered: readonly PullRequest[]): Reference[] {
  const pullRequests = gathered.map(inBounds);
  return pullRequests.flatMap(pullRequest => {
    const claim = revertClaimOf(pullRequest);
    if (claim.kind === 'none') return [];
    const found = findOriginals(pullRequest, claim, before(pullRequest, pullRequests));
    const known = new Set(found.map(link => link.original.number));
    const sure = found.some(({ evidence }) => evidence !== 'near-title' && evidence !== 'mirrored-files');
    return claim.weak || (sure && claim.numbers.every(number => known.has(number))) ? [] : referencesOf(claim);
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

/** A claim for which nothing was found is told too, by the first number that it names. */
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

/** Whether a pull request undid another, and did not bring back: it undid a known one, or is called a revert. A "Rollback to 1.2" is a change like any other. */
function isRevertOf({ title }: PullRequest, { reverts = [], relands }: Outcome): boolean {
  if (relands !== undefined) return false;
  return reverts.some(({ number }) => number !== null) || /^revert\b/i.test(titlePrefix(title).rest);
}

/**
 * What became of each pull request by the end of the period: what it undid, what undid it, what was brought back.
 * `pullRequests` are the period's, `earlier` those merged before it that a source found; both in order of merging.
 */
export function outcomes(
  pullRequests: readonly PullRequest[],
  earlier: readonly PullRequest[],
): ReadonlyMap<number, Outcome> {
  const all = [...earlier, ...pullRequests];
  const inPeriod = new Set(pullRequests.map(({ number }) => number));
  const result = new Map<number, Outcome>(all.map(({ number }) => [number, {}]));
  const outcome = (number: number): Outcome => result.get(number) ?? {};

  for (const pullRequest of pullRequests) {
    const claim = revertClaimOf(pullRequest);
    if (claim.kind === 'none') continue;
    const links = findOriginals(pullRequest, claim, before(pullRequest, all));
    // To revert a revert is to bring back what that one undid, however it is called.
    const undoesReverts =
      links.length > 0 && links.every(({ original }) => isRevertOf(original, outcome(original.number)));
    if (claim.kind === 'revert' && !undoesReverts) {
      const reverts = links.map(link => undone(pullRequest, link, inPeriod.has(link.original.number)));
      if (reverts.length === 0 && claim.weak) continue;
      outcome(pullRequest.number).reverts = reverts.length > 0 ? reverts : [unknown(claim)];
      for (const { number, partial, afterHours } of reverts) {
        const original = outcome(number ?? 0);
        if (partial) original.partlyRevertedBy = pullRequest.number;
        else Object.assign(original, { revertedBy: pullRequest.number, revertedAfterHours: afterHours });
      }
    } else {
      // A reland names the original or the revert; through the revert it brings back what that one undid.
      const numbers = links.flatMap(({ original }) => {
        const through = outcome(original.number).reverts?.flatMap(({ number }) => (number === null ? [] : [number]));
        const earlier = revertClaimOf(original);
        return (
          through ?? (earlier.kind === 'revert' && earlier.numbers.length > 0 ? earlier.numbers : [original.number])
        );
      });
      if (numbers.length === 0) continue;
      outcome(pullRequest.number).relands = [...new Set(numbers)].sort((a, b) => a - b);
      for (const number of numbers) outcome(number).relandedBy = pullRequest.number;
    }
  }
  return result;
}
