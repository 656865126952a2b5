import type { Signal } from './signal.js';

/** With fewer, somebody probably forgot to click "Resolve conversation". */
const MIN_UNRESOLVED_FOR_MEDIUM = 3;

/** Merged with review threads that are still unresolved when the digest is made. */
export const unresolvedThreads = {
  id: 'unresolved-threads',
  find: ({ pullRequest: { reviewThreads }, source }) => {
    if (reviewThreads === undefined || reviewThreads.unresolved === 0) return null;
    const { total, unresolved } = reviewThreads;
    return {
      severity: unresolved >= MIN_UNRESOLVED_FOR_MEDIUM && source.length > 0 ? 'medium' : 'low',
      evidence: { counts: { unresolved, threads: total } },
    };
  },
} as const satisfies Signal;
