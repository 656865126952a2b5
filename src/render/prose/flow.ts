import type { Digest, Statistics } from '../../domain/digest.js';
import type { Markdown } from '../markdown.js';
import type { Words } from '../words.js';
import { direction, weekBefore } from './weeks.js';

/** A median of fewer says nothing about the week. */
const MIN_MEASURED = 4;
/** A week's median moves by an hour for no reason. */
const HOURS_DIFFER = 1;

type Duration = NonNullable<Statistics['flow']['timeToMerge']>;

const isMeasured = (duration: Duration | undefined): duration is Duration =>
  duration !== undefined && duration.pullRequests.length >= MIN_MEASURED;

/** How long things took, against the week before; null where nothing is known of it. */
export function flowProse(digest: Digest, words: Words): Markdown | null {
  const { timeToMerge, timeToFirstReview } = digest.statistics.flow;
  const before = weekBefore(digest)?.assessed?.medianHoursToMerge;
  const sentences: Markdown[] = [];
  if (isMeasured(timeToMerge)) {
    const went = before === undefined ? 'alike' : direction(timeToMerge.medianHours, before, HOURS_DIFFER);
    sentences.push(
      words.say('merge-time', {
        median: words.duration(timeToMerge.medianHours),
        p90: words.duration(timeToMerge.p90Hours),
        trend: went === 'up' ? 'slower' : went === 'down' ? 'faster' : 'alike',
        before: words.duration(before ?? 0),
      }),
    );
  }
  if (isMeasured(timeToFirstReview))
    sentences.push(
      words.say('review-time', {
        median: words.duration(timeToFirstReview.medianHours),
        p90: words.duration(timeToFirstReview.p90Hours),
        n: timeToFirstReview.pullRequests.length,
      }),
    );
  return sentences.length === 0 ? null : words.paragraph(sentences);
}
