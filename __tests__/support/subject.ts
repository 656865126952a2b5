import { NO_HISTORY, pastOf } from '../../src/analyze/past.js';
import { pathKind } from '../../src/analyze/paths/index.js';
import type { Found, Signal } from '../../src/analyze/signals/signal.js';
import { type Subject, subjectOf } from '../../src/analyze/subjects/index.js';
import { type Week, weekOf } from '../../src/analyze/week.js';
import type { Outcome } from '../../src/domain/digest.js';
import { type History, historyOf } from '../../src/domain/history.js';
import { authorKey, type PullRequest } from '../../src/domain/pull-request.js';
import { type Given, pullRequest } from './pull-request.js';

/** The module of a path is its first folder: enough for a test, and to be seen in it. */
function firstFolder(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '.') : '.';
}

/** A pull request as judgements look at it; `outcome` is what became of it. Number 1 unless told. */
export function subject({ outcome = {}, ...given }: Partial<Given> & { outcome?: Outcome } = {}): Subject {
  return asSubject(pullRequest({ number: 1, ...given }), outcome);
}

/** The same for a pull request that is already built, such as one by `fromGit`. */
export function asSubject(built: PullRequest, outcome: Outcome = {}): Subject {
  return subjectOf(built, outcome, firstFolder, pathKind);
}

/** A week of subjects, in the order of their merges, with what was before it. Nothing is known of that unless told. */
export function week(
  subjects: readonly Subject[],
  history: Partial<History> = NO_HISTORY,
  corePaths: readonly string[] = [],
): Week {
  const inOrder = [...subjects].sort((a, b) => (a.pullRequest.mergedAt < b.pullRequest.mergedAt ? -1 : 1));
  return weekOf(inOrder, pastOf({ ...NO_HISTORY, ...history }, pathKind, corePaths));
}

/** The history that earlier pull requests make; the authors' counts are theirs too, unless `mergedBy` tells more. */
export function before(earlier: readonly PullRequest[], mergedBy?: ReadonlyMap<string, number>): History {
  const counts = new Map(mergedBy);
  if (mergedBy === undefined) {
    for (const { author } of earlier) {
      if (author !== null) counts.set(authorKey(author), (counts.get(authorKey(author)) ?? 0) + 1);
    }
  }
  const merges = earlier.map(({ number, title, author, mergedAt, files }) => ({
    number,
    title,
    author: author === null ? null : authorKey(author),
    mergedAt,
    paths: files.map(({ path }) => path),
  }));
  return historyOf(merges, 90, counts);
}

/** What a signal finds in a pull request, beside the others of its week. */
export function found(
  signal: Signal,
  own: Subject,
  { others = [], history = NO_HISTORY, corePaths = [] }: Partial<Surroundings> = {},
): Found | null {
  return signal.find(own, week([own, ...others], history, corePaths));
}

interface Surroundings {
  others: readonly Subject[];
  history: Partial<History>;
  corePaths: readonly string[];
}
