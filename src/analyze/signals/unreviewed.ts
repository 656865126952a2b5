import { isUnreviewed } from '../reviews.js';
import { isByPerson, isRevert } from './evidence.js';
import { productLines } from './product.js';
import type { Signal } from './signal.js';

/** So much source that nobody else looked at is no formality. */
const SUBSTANTIAL = 100;

/** Nobody but its author and bots looked at it before the merge. Reverts are often merged at once, and rightly. */
export const unreviewed = {
  id: 'unreviewed',
  find: subject => {
    if (!isByPerson(subject) || isRevert(subject) || !isUnreviewed(subject.pullRequest)) return null;
    const lines = productLines(subject);
    return {
      severity: lines >= SUBSTANTIAL ? 'high' : lines > 0 ? 'medium' : 'low',
      evidence: { counts: { lines: subject.pullRequest.additions + subject.pullRequest.deletions } },
    };
  },
} as const satisfies Signal;
