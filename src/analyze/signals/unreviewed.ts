import { isByPerson, isRevert } from '../changes/predicates.js';
import { productLines } from '../changes/product-files.js';
import { isUnreviewed } from '../changes/reviews.js';
import type { Signal } from './signal.js';

const MIN_LINES_FOR_HIGH = 100;

/** Nobody except its author and bots reviewed it before the merge. Reverts are exempt: merging them at once is good practice. */
export const unreviewed = {
  id: 'unreviewed',
  find: change => {
    if (!isByPerson(change) || isRevert(change) || !isUnreviewed(change.pullRequest)) return null;
    const lines = productLines(change);
    return {
      severity: lines >= MIN_LINES_FOR_HIGH ? 'high' : lines > 0 ? 'medium' : 'low',
      evidence: { counts: { lines: change.pullRequest.additions + change.pullRequest.deletions } },
    };
  },
} as const satisfies Signal;
