import type { EarlierMerge, History } from '../../domain/history.js';
import { type RevertClaim, revertClaimOf } from '../reverts/revert-claim.js';

/** A revert merged before the period, with what its title claims to revert. */
export interface EarlierRevert {
  merge: EarlierMerge;
  claim: RevertClaim;
}

/** The reverts merged before the period, in merge order. */
export function earlierReverts({ merged, reverts }: History): EarlierRevert[] {
  return (merged ?? reverts ?? [])
    .map(merge => ({ merge, claim: revertClaimOf({ ...merge, body: '' }) }))
    .filter(({ claim }) => claim.kind === 'revert' && !claim.bare);
}
