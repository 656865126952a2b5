import { isRevert } from '../changes/predicates.js';
import type { Factor } from './factor.js';

/** A revert restores a known state, and the report already lists it with the reverted pull requests. */
export const isRevertFactor = {
  id: 'is-revert',
  weight: -2,
  observe: change => {
    if (!isRevert(change)) return null;
    const pullRequests = (change.outcome.reverts ?? [])
      .flatMap(({ number }) => (number === null ? [] : [number]))
      .sort((a, b) => a - b);
    return { value: 1, evidence: pullRequests.length === 0 ? {} : { pullRequests } };
  },
} as const satisfies Factor;
