import { compareText } from '../../domain/order.js';
import type { PullRequest, Review } from '../../domain/pull-request.js';
import { withinListLimits } from './list-limits.js';
import { withinTextLimits } from './text-limits.js';

/** Sorts the lists of a pull request. The digest must not depend on the order in which GitHub returns them. */
function withSortedLists(pullRequest: PullRequest): PullRequest {
  const { files, labels, reviews } = pullRequest;
  const byTime = (a: Review, b: Review) =>
    compareText(a.submittedAt, b.submittedAt) || compareText(JSON.stringify(a), JSON.stringify(b));
  return {
    ...pullRequest,
    ...(labels && { labels: [...labels].sort(compareText) }),
    files: [...files].sort((a, b) => compareText(a.path, b.path)),
    ...(reviews && { reviews: [...reviews].sort(byTime) }),
  };
}

/** The pull requests in merge order, those of the same second by number, with lists sorted, lists and texts within limits. */
export function inMergeOrder(pullRequests: readonly PullRequest[]): PullRequest[] {
  return pullRequests
    .map(one => withinListLimits(withSortedLists(withinTextLimits(one))))
    .sort((a, b) => compareText(a.mergedAt, b.mergedAt) || a.number - b.number);
}
