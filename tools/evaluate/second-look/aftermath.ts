/** What became of pull requests after they were merged: later ones that reverted them, or fixed them and name them. */
import { changeKind } from '../../../src/analyze/changes/kinds.js';
import { findOriginals, revertCandidates } from '../../../src/analyze/reverts/find.js';
import { revertClaimOf } from '../../../src/analyze/reverts/revert-claim.js';
import { daysBefore } from '../../../src/domain/instant.js';
import type { PullRequest } from '../../../src/domain/pull-request.js';
import { namedAsCause } from './names-as-cause.js';

/** A pull request that reverted or fixed an earlier one. */
export interface Repair {
  number: number;
  mergedAt: string;
  how: 'revert' | 'fix';
}

/** Repairs count for this long. */
export const AFTERMATH_DAYS = 120;
const FIX_TITLE = /\b(?:hot-?)?fix(?:e[sd]|ing|up)?\b|\bfollow(?:s|ing)?[- ]?up\b|\bregression\b/i;
const OTHER_KINDS: readonly string[] = ['docs', 'dependencies', 'release', 'test'];

function isFix(pullRequest: PullRequest): boolean {
  const kind = changeKind(pullRequest, []);
  const byPerson = pullRequest.author?.bot !== true;
  return byPerson && !OTHER_KINDS.includes(kind) && (kind === 'fix' || FIX_TITLE.test(pullRequest.title));
}

/** The first repair of each pull request that had one, by its number. `pullRequests` are in merge order. */
export function repairsOf(pullRequests: readonly PullRequest[]): Map<number, Repair[]> {
  const repairs = new Map<number, Repair[]>();
  const candidates = revertCandidates(pullRequests);
  let first = 0;
  for (const [at, pullRequest] of pullRequests.entries()) {
    const { number, mergedAt } = pullRequest;
    const since = daysBefore(mergedAt, AFTERMATH_DAYS);
    while ((pullRequests[first]?.mergedAt ?? mergedAt) < since) first += 1;
    const add = (originals: readonly number[], how: Repair['how']) => {
      for (const original of originals) {
        repairs.set(original, [...(repairs.get(original) ?? []), { number, mergedAt, how }]);
      }
    };
    const claim = revertClaimOf(pullRequest);
    if (claim.kind === 'revert') {
      const found = findOriginals(pullRequest, claim, candidates.slice(first, at));
      if (found.length > 0) {
        add(
          found.flatMap(({ original }) => original.number ?? []),
          'revert',
        );
        continue;
      }
    }
    if (!isFix(pullRequest)) continue;
    const named = namedAsCause(pullRequest);
    const earlier = pullRequests.slice(first, at).filter(one => named.includes(one.number));
    add(
      earlier.map(one => one.number),
      'fix',
    );
  }
  return repairs;
}
