import type { EarlierMerge, History } from '../../domain/history.js';
import { type RevertClaim, revertClaimOf } from '../reverts/revert-claim.js';

/** A revert that was merged before the period, with what its title says that it reverts. */
export interface EarlierRevert {
  merge: EarlierMerge;
  claim: RevertClaim;
}

/** The reverts before the period, in the order of their merges. */
export function earlierReverts({ merged, reverts }: History): EarlierRevert[] {
  return (merged ?? reverts ?? [])
    .map(merge => ({ merge, claim: revertClaimOf({ ...merge, body: '' }) }))
    .filter(({ claim }) => claim.kind === 'revert');
}
