import { authorKey, type PullRequest, type Review } from '../../domain/pull-request.js';

type Reviewed = Pick<PullRequest, 'author' | 'mergedAt' | 'reviews'>;

/** Reviews before the merge by people other than the author: a bot's review is no second pair of eyes. */
export function reviewsByOthers({ author, mergedAt, reviews = [] }: Reviewed): Review[] {
  const own = author === null ? null : authorKey(author);
  return reviews.filter(
    ({ author: reviewer, submittedAt }) =>
      submittedAt <= mergedAt && (reviewer === null || (!reviewer.bot && authorKey(reviewer) !== own)),
  );
}

/** Whether reviews are known and nobody but the author and bots gave one. */
export function isUnreviewed(pullRequest: Reviewed): boolean {
  return pullRequest.reviews !== undefined && reviewsByOthers(pullRequest).length === 0;
}
