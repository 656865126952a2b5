import { outcomes } from '../analyze/reverts/index.js';
import { riskScores } from '../analyze/risk/index.js';
import { KNOWN_AFTERWARDS } from '../analyze/signals/afterwards.js';
import { findingsOf, SIGNALS } from '../analyze/signals/index.js';
import type { Finding, Outcome } from '../domain/digest.js';
import type { History } from '../domain/history.js';
import type { PullRequest } from '../domain/pull-request.js';
import { observedOverExpected, type Ratio } from './ratios.js';
import { replay } from './replay.js';
import { areaInterval, areaUnderCurve, type Interval } from './statistics.js';

const DAY = 86_400_000;
/** Most reverts come within a week: what was merged in these last days may still be undone, and is not counted. */
export const SETTLING_DAYS = 14;
/** With fewer reverts than these, chance says more than the measurement. */
export const MIN_REVERTS = 10;
/** The share of a week's pull requests that a reader may be expected to look at again. */
export const TOP = 0.1;

/** The signals that can be measured by what came after them. */
export const MEASURABLE: readonly string[] = SIGNALS.map(({ id }) => id).filter(id => !KNOWN_AFTERWARDS.has(id));

/** A pull request as a digest of its week would have judged it, and what became of it. */
interface AssessedPullRequest {
  number: number;
  title: string;
  mergedAt: string;
  score: number;
  /** 1: the highest score of its week. */
  rank: number;
  of: number;
  findings: Finding[];
  outcome: Outcome;
  /** Undone by a later one, wholly or in part. */
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
  /** The share of the reverted among the tenth of each week that ranks highest. */
  recall: number | null;
  inTop: number;
  revertedInTop: number;
}

export interface BacktestResult {
  weeks: number;
  /** The first and last merge that were counted; null where none were. */
  from: string | null;
  to: string | null;
  pullRequests: AssessedPullRequest[];
  counted: number;
  reverted: number;
  /** The share of the counted that were reverted; null where none were counted. */
  baseRate: number | null;
  risk: RiskResult;
  signals: SignalResult[];
  tooLittle: boolean;
}

function assess(pullRequests: readonly PullRequest[], since: string, before: History | undefined): AssessedPullRequest[] {
  const became = outcomes(pullRequests, []);
  const settledBefore = Date.parse(pullRequests.at(-1)?.mergedAt ?? '') - SETTLING_DAYS * DAY;
  const assessed: AssessedPullRequest[] = [];
  for (const { changes, context } of replay(pullRequests, { before })) {
    const ranks = riskScores(context);
    for (const change of changes) {
      const { number, title, mergedAt } = change.pullRequest;
      if (mergedAt < since) continue;
      const outcome = became.get(number) ?? {};
      assessed.push({
        number,
        title,
        mergedAt,
        ...(ranks.get(number) ?? { score: 0, rank: 0, of: 0 }),
        findings: findingsOf(change, context),
        outcome,
        reverted: outcome.revertedBy !== undefined || outcome.partlyRevertedBy !== undefined,
        settled: Date.parse(mergedAt) <= settledBefore,
      });
    }
  }
  return assessed;
}

/** The measure of the risk score: over all by score, and week by week by rank. */
function measureRisk(settled: readonly AssessedPullRequest[], reverted: number): RiskResult {
  const area = areaUnderCurve(settled);
  const top = settled.filter(({ rank, of }) => rank <= Math.ceil(of * TOP));
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
  const counted = settled.map(({ mergedAt, reverted, findings }) => ({
    stratum: mergedAt.slice(0, 4),
    flagged: findings.some(finding => finding.signal === signal),
    reverted,
  }));
  return { signal, ...observedOverExpected(counted) };
}

/**
 * Judges the pull requests of the last `weeks`, each with what was known when it was merged, and measures the judgements
 * by what became of them. `pullRequests` are in the order of their merges; those before the weeks, and `before`, are
 * what is looked back on.
 */
export function backtest(
  pullRequests: readonly PullRequest[],
  { weeks, before }: { weeks: number; before?: History | undefined },
): BacktestResult {
  const last = Date.parse(pullRequests.at(-1)?.mergedAt ?? '') || 0;
  const since = new Date(last - weeks * 7 * DAY).toISOString();
  const assessed = assess(pullRequests, since, before);
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
    tooLittle: reverted < MIN_REVERTS,
  };
}
