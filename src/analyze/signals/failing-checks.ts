import { isRevert } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/**
 * Merged although not all checks of the last commit succeeded. GitHub reports the state of checks when the digest is
 * made, not at the merge: checks that were pending and succeeded later are missed, and checks that failed only after the
 * merge are included. Pull requests by bots count too. Reverts do not: merging them at once is good practice.
 */
export const failingChecks = {
  id: 'failing-checks',
  find: change => {
    const { checks } = change.pullRequest;
    if (checks == null || checks === 'success' || isRevert(change)) return null;
    const failed = checks === 'failure' || checks === 'error';
    const touchesSource = change.source.length > 0;
    return {
      severity: failed && touchesSource ? 'high' : failed || touchesSource ? 'medium' : 'low',
      evidence: { names: [checks] },
    };
  },
} as const satisfies Signal;
