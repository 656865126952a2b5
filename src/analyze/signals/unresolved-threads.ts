import type { Signal } from './signal.js';

/** So many open questions are more than one that was forgotten. */
const MANY = 3;

/** Merged with threads of review that nobody had marked as resolved when the digest was made. */
export const unresolvedThreads = {
  id: 'unresolved-threads',
  find: ({ pullRequest: { reviewThreads }, source }) => {
    if (reviewThreads === undefined || reviewThreads.unresolved === 0) return null;
    const { total, unresolved } = reviewThreads;
    return {
      severity: unresolved >= MANY && source.length > 0 ? 'medium' : 'low',
      evidence: { counts: { unresolved, threads: total } },
    };
  },
} as const satisfies Signal;
