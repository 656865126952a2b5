import type { Change } from '../changes/index.js';
import { isByPerson, isReland, isRevert } from '../changes/predicates.js';
import type { AnalysisContext } from '../context/index.js';
import type { Signal } from './signal.js';

/** Shorter titles, such as `Fix CI` or `Update docs`, repeat by chance. */
const MIN_LENGTH = 20;

/** The revert that quotes the title, merged in the period or earlier. */
function revertOfTitle({ pullRequest }: Change, context: AnalysisContext): { number: number } | null {
  return (
    context.revertQuoting(pullRequest.title, pullRequest.mergedAt)?.pullRequest ??
    context.history.revertQuoting(pullRequest.title)
  );
}

/** Has the title of an earlier, reverted pull request: most likely a second attempt that does not say so. */
export const repeatedTitle = {
  id: 'same-title',
  find: (change, context) => {
    if (change.pullRequest.title.length < MIN_LENGTH || !isByPerson(change)) return null;
    if (isRevert(change) || isReland(change)) return null;
    const revert = revertOfTitle(change, context);
    return revert === null ? null : { severity: 'high', evidence: { pullRequests: [revert.number] } };
  },
} as const satisfies Signal;
