import type { Digest, Entry, RevertedPullRequest } from '../../domain/digest.js';
import type { Entries } from '../lookup.js';

/** A revert with one of the pull requests that it reverted. */
export interface RevertPair {
  revert: Entry;
  reason: string | null;
  original: RevertedPullRequest;
}

/** Every revert of the digest with each of its originals, in merge order. */
export function originalsOf({ statistics }: Digest, entries: Entries): RevertPair[] {
  return statistics.reverts.flatMap(({ pullRequest, reverted, reason }) => {
    const revert = entries.get(pullRequest);
    return revert === undefined ? [] : reverted.map(original => ({ revert, reason, original }));
  });
}
