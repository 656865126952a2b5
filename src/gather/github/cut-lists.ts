import type { CutList } from '../../domain/gathered.js';
import type { Read } from './read.js';

/** Threads of which is known whether they are resolved. */
const MOST_THREADS = 100;

/**
 * The lists that stayed shorter than GitHub's own count of them: of each pull request the first hundred labels, reviews
 * and threads are read.
 */
export function cutLists(read: readonly Read[]): CutList[] {
  const cut = {
    labels: read.filter(one => one.cut.includes('labels')),
    reviews: read.filter(one => one.cut.includes('reviews')),
    'review-threads': read.filter(
      ({ threads, pullRequest }) => threads > MOST_THREADS || (threads > 0 && pullRequest.reviewThreads === undefined),
    ),
  };
  return (['labels', 'reviews', 'review-threads'] as const).flatMap(list => {
    const pullRequests = cut[list].map(({ pullRequest }) => pullRequest.number).sort((a, b) => a - b);
    return pullRequests.length === 0 ? [] : [{ list, pullRequests }];
  });
}
