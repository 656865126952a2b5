import { isReverted } from '../../domain/standing.js';
import { revertingNumber } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** Reverted by a later pull request, in full or in part. */
export const reverted = {
  id: 'reverted',
  find: ({ outcome }) => {
    const by = revertingNumber(outcome);
    if (by === null) return null;
    const { revertedAfterHours: hours } = outcome;
    return {
      severity: isReverted(outcome) ? 'high' : 'medium',
      evidence: { pullRequests: [by], ...(hours === undefined ? {} : { counts: { hours } }) },
    };
  },
} as const satisfies Signal;
