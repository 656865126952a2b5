import { isReverted } from '../../domain/standing.js';
import { revertingNumber } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** Reverted by a later pull request or pushed commit, in full or in part. */
export const reverted = {
  id: 'reverted',
  find: ({ outcome }) => {
    const { revertedByCommit, partlyRevertedByCommit, revertedAfterHours: hours } = outcome;
    const by = revertingNumber(outcome);
    const commit = revertedByCommit ?? partlyRevertedByCommit;
    if (by === null && commit === undefined) return null;
    return {
      severity: isReverted(outcome) ? 'high' : 'medium',
      evidence: {
        ...(by === null ? { commits: [commit ?? ''] } : { pullRequests: [by] }),
        ...(hours === undefined ? {} : { counts: { hours } }),
      },
    };
  },
} as const satisfies Signal;
