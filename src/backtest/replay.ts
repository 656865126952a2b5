import { findModules } from '../analyze/modules.js';
import { NO_HISTORY, pastOf } from '../analyze/past.js';
import { type KindOf, rememberingPathKind } from '../analyze/paths/index.js';
import { type Subject, subjectOf } from '../analyze/subjects/index.js';
import { type Week, weekOf } from '../analyze/week.js';
import { type EarlierMerge, HISTORY_DAYS, type History, historyOf } from '../domain/history.js';
import { authorKey, type PullRequest } from '../domain/pull-request.js';

const WEEK_MS = 7 * 86_400_000;
const HISTORY_MS = HISTORY_DAYS * 86_400_000;

export interface ReplayedWeek {
  start: string;
  subjects: readonly Subject[];
  week: Week;
}

function earlierMerge({ number, title, author, mergedAt, files }: PullRequest): EarlierMerge {
  return {
    number,
    title,
    author: author === null ? null : authorKey(author),
    mergedAt,
    paths: files.map(({ path }) => path),
  };
}

/** The pull requests of each stretch of seven days since the first, empty ones left out. */
function weeksOf(pullRequests: readonly PullRequest[]): PullRequest[][] {
  const first = Date.parse(pullRequests[0]?.mergedAt ?? '');
  const weeks = new Map<number, PullRequest[]>();
  for (const pullRequest of pullRequests) {
    const index = Math.floor((Date.parse(pullRequest.mergedAt) - first) / WEEK_MS);
    const week = weeks.get(index) ?? [];
    weeks.set(index, week);
    week.push(pullRequest);
  }
  return [...weeks.values()];
}

/**
 * Goes through a history week by week, each as a digest would have seen it then: with the 90 days before it as its past
 * and no knowledge of what came after. `pullRequests` are in the order in which they were merged; `before` is what was
 * there ahead of the first of them. Outcomes are left empty: they are what a judgement is measured by.
 */
export function* replay(
  pullRequests: readonly PullRequest[],
  { kindOf = rememberingPathKind(), before = NO_HISTORY }: { kindOf?: KindOf; before?: History } = {},
): Generator<ReplayedWeek> {
  let merged: EarlierMerge[] = [...(before.merged ?? [])];
  const mergedBy = new Map(before.mergedBy);
  for (const own of weeksOf(pullRequests)) {
    const start = own[0]?.mergedAt ?? '';
    const since = new Date(Date.parse(start) - HISTORY_MS).toISOString();
    merged = merged.filter(({ mergedAt }) => mergedAt >= since);
    const authors = own.flatMap(({ author }) => (author === null ? [] : [authorKey(author)]));
    const counts = new Map(authors.map(author => [author, mergedBy.get(author) ?? 0]));
    const past = pastOf(historyOf(merged, HISTORY_DAYS, counts), kindOf, []);
    const moduleOf = findModules(own, {});
    const subjects = own.map(pullRequest => subjectOf(pullRequest, {}, moduleOf, kindOf));
    yield { start, subjects, week: weekOf(subjects, past) };
    for (const pullRequest of own) {
      const earlier = earlierMerge(pullRequest);
      merged.push(earlier);
      if (earlier.author !== null) mergedBy.set(earlier.author, (mergedBy.get(earlier.author) ?? 0) + 1);
    }
  }
}
