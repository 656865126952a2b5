import { authorKey } from '../../domain/pull-request.js';
import { doublings } from './doublings.js';
import type { Factor } from './factor.js';

const MAX_VALUE = 5;

/**
 * How much others discussed it: reviews, comments, and one round for each review that requests changes. Reviews by bots
 * and by the author do not count. Only GitHub knows this and no measured history has it, so the weight is low. More
 * discussion never lowers the value.
 */
export const discussion = {
  id: 'discussion',
  weight: 0.15,
  observe: ({ pullRequest: { author, reviews, comments } }) => {
    const own = author === null ? null : authorKey(author);
    const byOthers = (reviews ?? []).filter(
      ({ author: reviewer }) => reviewer === null || (!reviewer.bot && authorKey(reviewer) !== own),
    );
    const rounds = byOthers.filter(({ state }) => state === 'changes-requested').length;
    const people = new Set(byOthers.map(review => (review.author === null ? '' : authorKey(review.author)))).size;
    const contributions = byOthers.length + rounds + (comments ?? 0);
    if (contributions === 0) return null;
    const counts = { reviews: byOthers.length, people, rounds, comments: comments ?? 0 };
    return { value: Math.min(MAX_VALUE, doublings(contributions)), evidence: { counts } };
  },
} as const satisfies Factor;
