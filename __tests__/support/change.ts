import { type Change, changeOf } from '../../src/analyze/changes/index.js';
import { historyIndexOf, NO_HISTORY } from '../../src/analyze/context/history-index.js';
import { type AnalysisContext, analysisContextOf } from '../../src/analyze/context/index.js';
import { pathKind } from '../../src/analyze/paths/index.js';
import type { ModuleOf } from '../../src/analyze/paths/modules.js';
import { revertClaimOf } from '../../src/analyze/reverts/revert-claim.js';
import type { Outcome } from '../../src/domain/digest.js';
import { type History, historyOf } from '../../src/domain/history.js';
import { authorKey, type PullRequest } from '../../src/domain/pull-request.js';
import { type Given, pullRequest } from './pull-request.js';

/** The module of a path is its first folder, so that a test shows it. */
function firstFolder(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '.') : '.';
}

/** What a test says about a change. Everything else is that of an ordinary pull request, number 1. */
export type GivenChange = Partial<Given> & { outcome?: Outcome };

/** The outcome of a change that reverted another. */
export const REVERTED_ANOTHER: Outcome = {
  reverts: [{ number: 3, title: null, evidence: null, afterHours: null, mergedInPeriod: false, partial: false }],
};

export function change({ outcome = {}, ...given }: GivenChange = {}): Change {
  return asChange(pullRequest({ number: 1, ...given }), outcome);
}

/** The change of a pull request that is already built, such as one from `fromGit`. */
export function asChange(built: PullRequest, outcome: Outcome = {}, moduleOf: ModuleOf = firstFolder): Change {
  return changeOf(built, { outcome, revertClaim: revertClaimOf(built), moduleOf, kindOf: pathKind });
}

/** The context of changes, which may be in any order. The time before the period is unknown unless given. */
export function context(
  changes: readonly Change[],
  history: Partial<History> = NO_HISTORY,
  corePaths: readonly string[] = [],
): AnalysisContext {
  const inOrder = [...changes].sort((a, b) => (a.pullRequest.mergedAt < b.pullRequest.mergedAt ? -1 : 1));
  return analysisContextOf(inOrder, historyIndexOf({ ...NO_HISTORY, ...history }, pathKind, corePaths));
}

function mergesByAuthor(earlier: readonly PullRequest[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { author } of earlier) {
    if (author !== null) counts.set(authorKey(author), (counts.get(authorKey(author)) ?? 0) + 1);
  }
  return counts;
}

/** The history of earlier pull requests. `mergedBy` counts these pull requests unless given. */
export function historyFrom(earlier: readonly PullRequest[], mergedBy = mergesByAuthor(earlier)): History {
  const merges = earlier.map(({ number, title, author, mergedAt, files }) => ({
    number,
    title,
    author: author === null ? null : authorKey(author),
    mergedAt,
    paths: files.map(({ path }) => path),
  }));
  return historyOf(merges, 90, mergedBy);
}
