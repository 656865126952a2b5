import type { Digest } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { comparedFigure } from '../lookup.js';
import { hours, paragraph } from '../values.js';

/** Longer times are slower merges. */
const TRENDS = { up: 'slower', down: 'faster', alike: 'alike' } as const;

function mergeTime(digest: Digest): Statement | null {
  const { timeToMerge } = digest.statistics.flow;
  if (!timeToMerge?.isReliable) return null;
  const compared = comparedFigure(digest, 'merge-time');
  return statement('merge-time', {
    median: hours(timeToMerge.medianHours),
    p90: hours(timeToMerge.p90Hours),
    trend: TRENDS[compared?.direction ?? 'alike'],
    before: hours(compared?.before ?? 0),
  });
}

function reviewTime({ statistics }: Digest): Statement | null {
  const { timeToFirstReview } = statistics.flow;
  if (!timeToFirstReview?.isReliable) return null;
  return statement('review-time', {
    median: hours(timeToFirstReview.medianHours),
    p90: hours(timeToFirstReview.p90Hours),
    n: timeToFirstReview.pullRequests.length,
  });
}

/** How long merges and first reviews took; null if neither was measured on enough pull requests. */
export function flowParagraph(digest: Digest): Value | null {
  return paragraph([mergeTime(digest), reviewTime(digest)]);
}
