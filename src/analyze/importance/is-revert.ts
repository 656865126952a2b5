import { revertClaimOf } from '../reverts/revert-claim.js';
import type { Factor } from './factor.js';

/** A revert brings back what was known; the page tells of it under what did not stand. */
export const isRevertFactor = {
  id: 'is-revert',
  weight: -2,
  observe: ({ pullRequest, outcome }) => {
    const undone = outcome.reverts ?? [];
    if (undone.length === 0 && revertClaimOf(pullRequest).kind !== 'revert') return null;
    const pullRequests = undone.flatMap(({ number }) => (number === null ? [] : [number])).sort((a, b) => a - b);
    return { value: 1, evidence: pullRequests.length === 0 ? {} : { pullRequests } };
  },
} as const satisfies Factor;
