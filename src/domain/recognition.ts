import type { Digest } from './digest.js';

/**
 * Whether commits reached the branch of a clone, and none of them names a pull request. Then nothing is known of how many
 * were merged.
 */
export function namesNone({ clone }: Pick<Digest['completeness'], 'clone'>): boolean {
  return clone !== undefined && clone.commits > 0 && clone.recognised === 0;
}
