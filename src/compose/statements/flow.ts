import type { Digest } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { hours, paragraph } from '../values.js';

const TRENDS = { up: 'slower', down: 'faster', alike: 'alike' } as const;

function mergeTime({ statistics, trends }: Digest): Statement | null {
  const { timeToMerge } = statistics.flow;
  if (!timeToMerge?.isReliable) return null;
  const compared = trends?.figures.find(({ figure }) => figure === 'merge-time');
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

/** How long merges and first reviews took; null where nothing is known about it. */
export function flowParagraph(digest: Digest): Value | null {
  return paragraph([mergeTime(digest), reviewTime(digest)]);
}
