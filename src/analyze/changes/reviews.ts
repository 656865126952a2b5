import { authorKey, type PullRequest, type Review } from '../../domain/pull-request.js';

type Reviewed = Pick<PullRequest, 'author' | 'mergedAt' | 'reviews'>;

/** Reviews before the merge by people other than the author. Reviews by bots do not count. */
export function reviewsByOthers({ author, mergedAt, reviews = [] }: Reviewed): Review[] {
  const own = author === null ? null : authorKey(author);
  return reviews.filter(
    ({ author: reviewer, submittedAt }) =>
      submittedAt <= mergedAt && (reviewer === null || (!reviewer.bot && authorKey(reviewer) !== own)),
  );
}

/** Whether reviews are known and none before the merge is by a person other than the author. */
export function isUnreviewed(pullRequest: Reviewed): boolean {
  return pullRequest.reviews !== undefined && reviewsByOthers(pullRequest).length === 0;
}
