import type { Digest } from './digest.js';
import type { OrganizationDigest } from './organization.js';

/**
 * Whether commits reached the branch of a clone, and none of them names a pull request, or none did, and the clone may be
 * too old for it. Then nothing is known of how many were merged.
 */
export function namesNone({ clone }: Pick<Digest['completeness'], 'clone'>): boolean {
  return clone !== undefined && clone.recognised === 0 && (clone.commits > 0 || clone.maybeStale === true);
}

/** Whether nothing is known to have been merged anywhere, and no digest is missing that may have had something. */
export function isEmptyOverAll({ totals, missing, repositories }: OrganizationDigest): boolean {
  const isKnown = missing.length === 0 && !repositories.some(({ completeness }) => namesNone(completeness));
  return totals.pullRequests === 0 && isKnown;
}
