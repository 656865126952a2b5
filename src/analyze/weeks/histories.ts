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

/** A stretch of time with what was merged in it, in the order of the merges. */
export interface Stretch {
  start: string;
  pullRequests: readonly PullRequest[];
}

/**
 * Each stretch with the history before it, as a digest would have seen it then: the 90 days before it and nothing of what came
 * after. The stretches follow each other; `before` is what was there ahead of the first.
 */
export function* withHistories<T extends Stretch>(
  stretches: Iterable<T>,
  before: History = NO_HISTORY,
): Generator<T & { history: History }> {
  let merged: EarlierMerge[] = [...(before.merged ?? [])];
  const mergedBy = new Map(before.mergedBy);
  for (const stretch of stretches) {
    const { start, pullRequests } = stretch;
    const since = daysBefore(start, HISTORY_DAYS);
    merged = merged.filter(({ mergedAt }) => mergedAt >= since);
    const authors = pullRequests.flatMap(({ author }) => (author === null ? [] : [authorKey(author)]));
    const counts = new Map(authors.map(author => [author, mergedBy.get(author) ?? 0]));
    yield { ...stretch, history: historyOf(merged, HISTORY_DAYS, counts) };
    // What was handed out stays as it was.
    merged = [...merged, ...pullRequests.map(earlierMerge)];
    for (const author of authors) mergedBy.set(author, (mergedBy.get(author) ?? 0) + 1);
  }
}
