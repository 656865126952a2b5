/** The weeks of a history as a digest would have assessed them: each with the 90 days before it, and nothing later. */
import { type AssessedChange, assess } from '../../src/analyze/assess.js';
import type { AnalysisContext } from '../../src/analyze/context/index.js';
import { findModules } from '../../src/analyze/paths/modules.js';
import { outcomes, revertClaimsOf } from '../../src/analyze/reverts/index.js';
import { withHistories } from '../../src/analyze/weeks/histories.js';
import type { History } from '../../src/domain/history.js';
import { DAY_MS, instantOf } from '../../src/domain/instant.js';
import type { PullRequest } from '../../src/domain/pull-request.js';

const EPOCH_MONDAY = Date.UTC(1970, 0, 5);
export const WEEK_MS = 7 * DAY_MS;
/** Weeks with fewer pull requests have nothing to choose from. */
export const MIN_PULL_REQUESTS = 10;

export interface AssessedWeek {
  /** A Monday, 0:00 UTC. */
  start: string;
  assessed: AssessedChange[];
  context: AnalysisContext;
  history: History;
}

function weekStart({ mergedAt }: PullRequest): string {
  const weeks = Math.floor((Date.parse(mergedAt) - EPOCH_MONDAY) / WEEK_MS);
  return instantOf(EPOCH_MONDAY + weeks * WEEK_MS);
}

/** The pull requests by the start of their week. `pullRequests` are in merge order, and so are the weeks. */
export function byWeek(pullRequests: readonly PullRequest[]): Map<string, PullRequest[]> {
  const weeks = new Map<string, PullRequest[]>();
  for (const one of pullRequests) {
    const start = weekStart(one);
    const week = weeks.get(start) ?? [];
    weeks.set(start, week);
    week.push(one);
  }
  return weeks;
}

/** The weeks that are wanted, in their order. */
export function* assessedWeeks(
  weeks: ReadonlyMap<string, readonly PullRequest[]>,
  isWanted: (start: string) => boolean,
): Generator<AssessedWeek> {
  const ranges = [...weeks].map(([start, pullRequests]) => ({ start, pullRequests }));
  for (const { start, pullRequests, history } of withHistories(ranges)) {
    if (!isWanted(start)) continue;
    const facts = { revertClaims: revertClaimsOf(pullRequests), moduleOf: findModules(pullRequests, {}), history };
    const options = { corePaths: [], importance: {}, tags: {} };
    yield { start, ...assess(pullRequests, { outcomes: outcomes(pullRequests, []), ...facts }, options), history };
  }
}
