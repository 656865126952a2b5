import { isByPerson, isRevert } from '../changes/predicates.js';
import { productLines } from '../changes/product-files.js';
import { isUnreviewed } from '../changes/reviews.js';
import type { Signal } from './signal.js';

/** So much source that nobody else looked at is no formality. */
const SUBSTANTIAL = 100;

/** Nobody but its author and bots looked at it before the merge. Reverts are often merged at once, and rightly. */
export const unreviewed = {
  id: 'unreviewed',
  find: change => {
    if (!isByPerson(change) || isRevert(change) || !isUnreviewed(change.pullRequest)) return null;
    const lines = productLines(change);
    return {
      severity: lines >= SUBSTANTIAL ? 'high' : lines > 0 ? 'medium' : 'low',
      evidence: { counts: { lines: change.pullRequest.additions + change.pullRequest.deletions } },
    };
  },
} as const satisfies Signal;
