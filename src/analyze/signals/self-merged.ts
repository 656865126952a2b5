import { authorKey } from '../../domain/pull-request.js';
import { isByPerson, isRevert } from '../changes/predicates.js';
import { reviewsByOthers } from '../changes/reviews.js';
import type { Signal } from './signal.js';

/** Merged by its author without an approval. Once a pull request is approved, most teams let its author merge it. */
export const selfMerged = {
  id: 'self-merged',
  find: change => {
    const { author, mergedBy, reviews } = change.pullRequest;
    if (author === null || mergedBy == null || reviews === undefined) return null;
    if (authorKey(author) !== authorKey(mergedBy) || !isByPerson(change) || isRevert(change)) return null;
    const others = reviewsByOthers(change.pullRequest);
    if (others.some(({ state }) => state === 'approved')) return null;
    const hasObjection = others.some(({ state }) => state === 'changes-requested');
    return {
      severity: hasObjection ? 'high' : change.source.length > 0 ? 'medium' : 'low',
      evidence: { names: [author.login ?? author.name], counts: { reviews: others.length } },
    };
  },
} as const satisfies Signal;
