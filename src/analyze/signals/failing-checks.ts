import { isRevert } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/**
 * Merged although the checks of its last commit did not all succeed, as far as can be known: GitHub tells how they stand
 * when the digest is made, and not how they stood at the merge. What was pending then and succeeded later is not seen;
 * what failed only after the merge is. Without checks nothing is found. Bots' pull requests count as well; reverts are
 * often merged at once, and rightly.
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
