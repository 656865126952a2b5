import { type Change, changeOf } from '../../src/analyze/changes/index.js';
import { historyIndexOf, NO_HISTORY } from '../../src/analyze/context/history-index.js';
import { type AnalysisContext, analysisContextOf } from '../../src/analyze/context/index.js';
import type { ModuleOf } from '../../src/analyze/paths/modules.js';
import { pathKind } from '../../src/analyze/paths/index.js';
import { revertClaimOf } from '../../src/analyze/reverts/revert-claim.js';
import type { Found, Signal } from '../../src/analyze/signals/signal.js';
import type { Outcome } from '../../src/domain/digest.js';
import { type History, historyOf } from '../../src/domain/history.js';
import { authorKey, type PullRequest } from '../../src/domain/pull-request.js';
import { type Given, pullRequest } from './pull-request.js';

/** The module of a path is its first folder: enough for a test, and to be seen in it. */
function firstFolder(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '.') : '.';
}

/** A pull request as judgements look at it; `outcome` is what became of it. Number 1 unless told. */
export function change({ outcome = {}, ...given }: Partial<Given> & { outcome?: Outcome } = {}): Change {
  return asChange(pullRequest({ number: 1, ...given }), outcome);
}

/** The same for a pull request that is already built, such as one by `fromGit`. */
export function asChange(built: PullRequest, outcome: Outcome = {}, moduleOf: ModuleOf = firstFolder): Change {
  return changeOf(built, {
    outcome,
    revertClaim: revertClaimOf(built),
    moduleOf,
    kindOf: pathKind,
  });
}

/** A week of subjects, in the order of their merges, with what was before it. Nothing is known of that unless told. */
export function context(
  changes: readonly Change[],
  history: Partial<History> = NO_HISTORY,
  corePaths: readonly string[] = [],
): AnalysisContext {
  const inOrder = [...changes].sort((a, b) => (a.pullRequest.mergedAt < b.pullRequest.mergedAt ? -1 : 1));
  return analysisContextOf(inOrder, historyIndexOf({ ...NO_HISTORY, ...history }, pathKind, corePaths));
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
  own: Change,
  { others = [], history = NO_HISTORY, corePaths = [] }: Partial<Surroundings> = {},
): Found | null {
  return signal.find(own, context([own, ...others], history, corePaths));
}

interface Surroundings {
  others: readonly Change[];
  history: Partial<History>;
  corePaths: readonly string[];
}
