import { authorKey } from '../../domain/pull-request.js';
import { log2 } from './evidence.js';
import type { Factor } from './factor.js';

const MAX = 5;

/**
 * How much others had to say: reviews and comments, and a round for each time that changes were asked for. Reviews by
 * bots and by the author do not count. Only GitHub tells; no history that was measured holds it, so it weighs little.
 * Never falls with more of them.
 */
export const discussion = {
  id: 'discussion',
  weight: 0.15,
  observe: ({ pullRequest: { author, reviews, comments } }) => {
    const own = author === null ? null : authorKey(author);
    const others = (reviews ?? []).filter(review => {
      const reviewer = review.author;
      return reviewer === null || (!reviewer.bot && authorKey(reviewer) !== own);
    });
    const rounds = others.filter(({ state }) => state === 'changes-requested').length;
    const people = new Set(others.map(review => (review.author === null ? '' : authorKey(review.author)))).size;
    const said = others.length + rounds + (comments ?? 0);
    if (said === 0) return null;
    const counts = { reviews: others.length, people, rounds, comments: comments ?? 0 };
    return { value: Math.min(MAX, log2(said)), evidence: { counts } };
  },
} as const satisfies Factor;
