import { type EarlierMerge, HISTORY_DAYS, type History, historyOf } from '../../domain/history.js';
import { daysBefore } from '../../domain/instant.js';
import { authorKey, type PullRequest } from '../../domain/pull-request.js';
import { NO_HISTORY } from '../context/history-index.js';

function earlierMerge({ number, title, author, mergedAt, files }: PullRequest): EarlierMerge {
  return {
    number,
    title,
    author: author === null ? null : authorKey(author),
    mergedAt,
    paths: files.map(({ path }) => path),
  };
}

/** A range of time with the pull requests merged in it, in merge order. */
export interface TimeRange {
  start: string;
  pullRequests: readonly PullRequest[];
}

/**
 * Adds to each range the history that a digest would have known at its start: the 90 days before it, and nothing later.
 * The ranges are in order of time; `before` is the history before the first one.
 */
export function* withHistories<T extends TimeRange>(
  ranges: Iterable<T>,
  before: History = NO_HISTORY,
): Generator<T & { history: History }> {
  let merged: EarlierMerge[] = [...(before.merged ?? [])];
  const mergedBy = new Map(before.mergedBy);
  for (const range of ranges) {
    const { start, pullRequests } = range;
    const since = daysBefore(start, HISTORY_DAYS);
    merged = merged.filter(({ mergedAt }) => mergedAt >= since);
    const authors = pullRequests.flatMap(({ author }) => (author === null ? [] : [authorKey(author)]));
    const counts = new Map(authors.map(author => [author, mergedBy.get(author) ?? 0]));
    yield { ...range, history: historyOf(merged, HISTORY_DAYS, counts) };
    // A new array, as the history that was yielded keeps the old one.
    merged = [...merged, ...pullRequests.map(earlierMerge)];
    for (const author of authors) mergedBy.set(author, (mergedBy.get(author) ?? 0) + 1);
  }
}
