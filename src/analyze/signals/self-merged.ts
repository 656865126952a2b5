import { authorKey } from '../../domain/pull-request.js';
import { reviewsByOthers } from '../reviews.js';
import { isByPerson, isRevert } from './evidence.js';
import type { Signal } from './signal.js';

/**
 * Merged by its own author without anybody's approval. With one, pressing the button oneself is how most teams work,
 * and says nothing.
 */
export const selfMerged = {
  id: 'self-merged',
  find: subject => {
    const { author, mergedBy, reviews } = subject.pullRequest;
    if (author === null || mergedBy == null || reviews === undefined) return null;
    if (authorKey(author) !== authorKey(mergedBy) || !isByPerson(subject) || isRevert(subject)) return null;
    const others = reviewsByOthers(subject.pullRequest);
    if (others.some(({ state }) => state === 'approved')) return null;
    const objected = others.some(({ state }) => state === 'changes-requested');
    return {
      severity: objected ? 'high' : subject.source.length > 0 ? 'medium' : 'low',
      evidence: { names: [author.login ?? author.name], counts: { reviews: others.length } },
    };
  },
} as const satisfies Signal;
