import { revertsOf } from '../analyze/reverts/index.js';
import type { Landed } from '../analyze/reverts/landed.js';
import { riskScores } from '../analyze/risk/index.js';
import { KNOWN_AFTERWARDS } from '../analyze/signals/afterwards.js';
import { findingsOf, SIGNALS } from '../analyze/signals/index.js';
import type { Finding, Outcome } from '../domain/digest.js';
import type { History } from '../domain/history.js';
import { daysBefore, instantOf } from '../domain/instant.js';
import type { PullRequest } from '../domain/pull-request.js';
import { isInTopTenth } from '../domain/risk-rank.js';
import { stands } from '../domain/standing.js';
import { observedOverExpected, type Ratio } from './ratios.js';
import { replay } from './replay.js';
import { areaInterval, areaUnderCurve, type Interval } from './statistics.js';

/** Most reverts come within a week. Pull requests of these last days may still be reverted and are not counted. */
export const SETTLING_DAYS = 14;
/** With fewer reverts, the result is mostly chance. */
export const MIN_REVERTS = 10;

/** The signals that predict something, so that outcomes can measure them. */
export const MEASURABLE: readonly string[] = SIGNALS.map(({ id }) => id).filter(id => !KNOWN_AFTERWARDS.has(id));

/** A pull request as a digest of its week would have assessed it, with its outcome. */
interface AssessedPullRequest {
  number: number;
  title: string;
  mergedAt: string;
  score: number;
  /** 1 is the highest score of its week. */
  rank: number;
  /** How many pull requests of its week were ranked. */
  of: number;
  findings: Finding[];
  outcome: Outcome;
  /** Reverted by a later one or by a pushed commit, wholly or in part. */
  reverted: boolean;
  /** Whether it was merged long enough ago for its outcome to be known. */
  settled: boolean;
}

export interface SignalResult extends Ratio {
  signal: string;
}

interface RiskResult {
  area: number | null;
  interval: Interval | null;
  /** The share of the reverted pull requests that rank in the top tenth of their week. */
  recall: number | null;
  inTop: number;
  revertedInTop: number;
}

export interface BacktestResult {
  weeks: number;
  /** The first and last counted merge; null if none are counted. */
  from: string | null;
  to: string | null;
  pullRequests: AssessedPullRequest[];
  counted: number;
  reverted: number;
  /** The share of the counted pull requests that were reverted; null if none are counted. */
  baseRate: number | null;
  risk: RiskResult;
  signals: SignalResult[];
  tooFewReverts: boolean;
}

interface WeeksToAssess {
  since: string;
  settledUntil: string;
  pushes: readonly Landed[];
  before: History | undefined;
}

function assessWeeks(
  pullRequests: readonly PullRequest[],
  { since, settledUntil, pushes, before }: WeeksToAssess,
): AssessedPullRequest[] {
  const { outcomes: outcomeOf } = revertsOf({ pullRequests, pushes });
  const assessed: AssessedPullRequest[] = [];
  for (const { changes, context } of replay(pullRequests, { before })) {
    const ranks = riskScores(context);
    for (const change of changes) {
      const { number, title, mergedAt } = change.pullRequest;
      if (mergedAt < since) continue;
      const outcome = outcomeOf.get(number) ?? {};
      assessed.push({
        number,
        title,
        mergedAt,
        ...(ranks.get(number) ?? { score: 0, rank: 0, of: 0 }),
        findings: findingsOf(change, context),
        outcome,
        reverted: !stands(outcome),
        settled: mergedAt <= settledUntil,
      });
    }
  }
  return assessed;
}

/** Measures the risk score: the area over all weeks by score, the recall week by week by rank. */
function measureRisk(settled: readonly AssessedPullRequest[], reverted: number): RiskResult {
  const area = areaUnderCurve(settled);
  const top = settled.filter(isInTopTenth);
  const revertedInTop = top.filter(one => one.reverted).length;
  return {
    area,
    interval: area === null ? null : areaInterval(area, reverted, settled.length - reverted),
    recall: reverted === 0 ? null : revertedInTop / reverted,
    inTop: top.length,
    revertedInTop,
  };
}

function measureSignal(signal: string, settled: readonly AssessedPullRequest[]): SignalResult {
  const observations = settled.map(({ mergedAt, reverted, findings }) => ({
    stratum: mergedAt.slice(0, 4),
    flagged: findings.some(finding => finding.signal === signal),
    reverted,
  }));
  return { signal, ...observedOverExpected(observations) };
}

/**
 * Assesses the pull requests of the last `weeks` with what was known when each was merged, and compares the assessments
 * with the outcomes, which pushed commits can decide too. `pullRequests` are in the order in which they were merged. Those
 * before the weeks, and `before`, serve as history.
 */
export function backtest(
  pullRequests: readonly PullRequest[],
  { weeks, pushes = [], before }: { weeks: number; pushes?: readonly Landed[]; before?: History | undefined },
): BacktestResult {
  const last = pullRequests.at(-1)?.mergedAt ?? instantOf(0);
  const assessed = assessWeeks(pullRequests, {
    since: daysBefore(last, 7 * weeks),
    settledUntil: daysBefore(last, SETTLING_DAYS),
    pushes,
    before,
  });
  const settled = assessed.filter(one => one.settled);
  const reverted = settled.filter(one => one.reverted).length;
  return {
    weeks,
    from: settled[0]?.mergedAt ?? null,
    to: settled.at(-1)?.mergedAt ?? null,
    pullRequests: assessed,
    counted: settled.length,
    reverted,
    baseRate: settled.length === 0 ? null : reverted / settled.length,
    risk: measureRisk(settled, reverted),
    signals: MEASURABLE.map(signal => measureSignal(signal, settled)),
    tooFewReverts: reverted < MIN_REVERTS,
  };
}
