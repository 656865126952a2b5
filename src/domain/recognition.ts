import type { Digest } from './digest.js';

/**
 * Whether commits reached the branch of a clone, and none of them names a pull request, or none did, and the clone may be
 * too old for it. Then nothing is known of how many were merged.
 */
export function namesNone({ clone }: Pick<Digest['completeness'], 'clone'>): boolean {
  return clone !== undefined && clone.recognised === 0 && (clone.commits > 0 || clone.maybeStale === true);
}
