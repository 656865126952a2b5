import { type Change, changeOf } from '../analyze/changes/index.js';
import { historyIndexOf, NO_HISTORY } from '../analyze/context/history-index.js';
import { type AnalysisContext, analysisContextOf } from '../analyze/context/index.js';
import { type KindOf, rememberingPathKind } from '../analyze/paths/index.js';
import { findModules } from '../analyze/paths/modules.js';
import { revertClaimOf } from '../analyze/reverts/revert-claim.js';
import { type TimeRange, withHistories } from '../analyze/weeks/histories.js';
import type { History } from '../domain/history.js';
import { DAY_MS } from '../domain/instant.js';
import type { PullRequest } from '../domain/pull-request.js';

const WEEK_MS = 7 * DAY_MS;

export interface ReplayedWeek {
  start: string;
  changes: readonly Change[];
  context: AnalysisContext;
}

/** The pull requests by week, counted from the first merge. Weeks without pull requests are left out. */
function weeksOf(pullRequests: readonly PullRequest[]): TimeRange[] {
  const first = Date.parse(pullRequests[0]?.mergedAt ?? '');
  const weeks = new Map<number, PullRequest[]>();
  for (const pullRequest of pullRequests) {
    const index = Math.floor((Date.parse(pullRequest.mergedAt) - first) / WEEK_MS);
    const week = weeks.get(index) ?? [];
    weeks.set(index, week);
    week.push(pullRequest);
  }
  return [...weeks.values()].map(week => ({ start: week[0]?.mergedAt ?? '', pullRequests: week }));
}

/**
 * Goes through a history week by week. Each week has what a digest would have known at the time: the 90 days before it and
 * nothing later. `pullRequests` are in the order in which they were merged; `before` is the history before the first of
 * them. Outcomes are left empty, as the backtest compares the findings with them.
 */
export function* replay(
  pullRequests: readonly PullRequest[],
  { kindOf = rememberingPathKind(), before = NO_HISTORY }: { kindOf?: KindOf; before?: History } = {},
): Generator<ReplayedWeek> {
  for (const { start, pullRequests: ofWeek, history } of withHistories(weeksOf(pullRequests), before)) {
    const historyIndex = historyIndexOf(history, kindOf, []);
    const moduleOf = findModules(ofWeek, {});
    const changes = ofWeek.map(pullRequest =>
      changeOf(pullRequest, { outcome: {}, revertClaim: revertClaimOf(pullRequest), moduleOf, kindOf }),
    );
    yield { start, changes, context: analysisContextOf(changes, historyIndex) };
  }
}
