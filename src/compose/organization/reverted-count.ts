import type { OrganizationDigest, RepositoryPart } from '../../domain/organization.js';
import { revertedCount } from '../statements/reverted-count.js';

/** How many pull requests of one repository were reverted, and came back. */
export function revertedOf({ statistics: { reverted } }: RepositoryPart) {
  return revertedCount(reverted.ofPeriod.length, reverted.relanded.length);
}

/** The same over all. */
export function revertedOver({ totals, repositories }: OrganizationDigest) {
  const relanded = repositories.reduce((sum, { statistics }) => sum + statistics.reverted.relanded.length, 0);
  return revertedCount(totals.reverted, relanded);
}
