import { type Change, changeOf } from '../analyze/changes/index.js';
import { historyIndexOf, NO_HISTORY } from '../analyze/context/history-index.js';
import { type AnalysisContext, analysisContextOf } from '../analyze/context/index.js';
import { type KindOf, rememberingPathKind } from '../analyze/paths/index.js';
import { findModules } from '../analyze/paths/modules.js';
import { type Stretch, withHistories } from '../analyze/weeks/histories.js';
import { revertClaimOf } from '../analyze/reverts/revert-claim.js';
import type { History } from '../domain/history.js';
import type { PullRequest } from '../domain/pull-request.js';

const WEEK_MS = 7 * 86_400_000;

export interface ReplayedWeek {
  start: string;
  changes: readonly Change[];
  context: AnalysisContext;
}

/** The pull requests of each stretch of seven days since the first, empty ones left out. */
function weeksOf(pullRequests: readonly PullRequest[]): Stretch[] {
  const first = Date.parse(pullRequests[0]?.mergedAt ?? '');
  const weeks = new Map<number, PullRequest[]>();
  for (const pullRequest of pullRequests) {
    const index = Math.floor((Date.parse(pullRequest.mergedAt) - first) / WEEK_MS);
    const week = weeks.get(index) ?? [];
    weeks.set(index, week);
    week.push(pullRequest);
  }
  return [...weeks.values()].map(own => ({ start: own[0]?.mergedAt ?? '', pullRequests: own }));
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
  for (const { start, pullRequests: own, history } of withHistories(weeksOf(pullRequests), before)) {
    const past = historyIndexOf(history, kindOf, []);
    const moduleOf = findModules(own, {});
    const changes = own.map(pullRequest => changeOf(pullRequest, { outcome: {}, revertClaim: revertClaimOf(pullRequest), moduleOf, kindOf }));
    yield { start, changes, context: analysisContextOf(changes, past) };
  }
}
