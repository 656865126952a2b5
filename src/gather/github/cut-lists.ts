import type { CutList } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import type { PullRequestNode } from './answers.js';

/** Threads of which is known whether they are resolved. */
const MOST_THREADS = 100;

/**
 * The lists that stayed shorter than GitHub's own count of them: of each pull request the first hundred labels, reviews
 * and threads are read. `read` are the pull requests that `nodes` became.
 */
export function cutLists(nodes: readonly PullRequestNode[], read: readonly PullRequest[]): CutList[] {
  const threadsRead = new Set(read.filter(one => one.reviewThreads !== undefined).map(({ number }) => number));
  const cut = {
    labels: nodes.filter(({ labels }) => labels !== null && labels.nodes.length < labels.totalCount),
    reviews: nodes.filter(({ reviews }) => reviews !== null && reviews.nodes.length < reviews.totalCount),
    'review-threads': nodes.filter(({ number, reviewThreads }) => {
      const total = reviewThreads?.totalCount ?? 0;
      return total > MOST_THREADS || (total > 0 && !threadsRead.has(number));
    }),
  };
  return (['labels', 'reviews', 'review-threads'] as const).flatMap(list => {
    const pullRequests = cut[list].map(({ number }) => number).sort((a, b) => a - b);
    return pullRequests.length === 0 ? [] : [{ list, pullRequests }];
  });
}
