import type { Effect } from '../domain/briefing.js';
import type { Finding, Importance, Outcome } from '../domain/digest.js';
import type { History } from '../domain/history.js';
import type { PullRequest } from '../domain/pull-request.js';
import type { RiskRank } from '../domain/risk-rank.js';
import { type Change, changeOf } from './changes/index.js';
import { historyIndexOf, NO_HISTORY } from './context/history-index.js';
import { type AnalysisContext, analysisContextOf } from './context/index.js';
import { effectOf } from './effects/index.js';
import { withBoundedEvidence } from './evidence.js';
import { importanceOf } from './importance/index.js';
import { rememberingPathKind } from './paths/index.js';
import type { ModuleOf } from './paths/modules.js';
import type { RevertClaims } from './reverts/index.js';
import { revertClaimOf } from './reverts/revert-claim.js';
import { riskScores } from './risk/index.js';
import { findingsOf } from './signals/index.js';
import { type OwnTagRule, type Tag, tagRules, tagsOf } from './tags/index.js';

export interface AssessOptions {
  /** Glob patterns of the core of the code; empty: the core is found by churn. */
  corePaths: readonly string[];
  /** Points for one unit of a factor, by factor id, if they differ from the default. */
  importance: Readonly<Record<string, number>>;
  tags: Readonly<Record<string, OwnTagRule>>;
}

/** What is known about the pull requests besides their own data. */
export interface AssessFacts {
  outcomes: ReadonlyMap<number, Outcome>;
  revertClaims: RevertClaims;
  moduleOf: ModuleOf;
  history: History | undefined;
}

/** A change with the results of its assessment. */
export interface AssessedChange {
  change: Change;
  tags: Tag[];
  effect: Effect;
  importance: Importance;
  findings: Finding[];
  risk: RiskRank;
  /** Only for comparing two changes, see `RiskScore`. */
  riskScore: number;
}

export interface Assessment {
  /** In the order of the pull requests. */
  assessed: AssessedChange[];
  context: AnalysisContext;
}

/** Assesses the pull requests of a period, using the other changes of the period and the history. Keeps their order. */
export function assess(
  pullRequests: readonly PullRequest[],
  { outcomes, revertClaims, moduleOf, history }: AssessFacts,
  options: AssessOptions,
): Assessment {
  const kindOf = rememberingPathKind();
  const changes = pullRequests.map(one =>
    changeOf(one, {
      outcome: outcomes.get(one.number) ?? {},
      revertClaim: revertClaims.get(one.number) ?? revertClaimOf(one),
      moduleOf,
      kindOf,
    }),
  );
  const context = analysisContextOf(changes, historyIndexOf(history ?? NO_HISTORY, kindOf, options.corePaths));
  const rules = tagRules(options.tags);
  const risks = riskScores(context);
  const assessed = changes.map(change => {
    const { number } = change.pullRequest;
    const { rank = 1, of = changes.length, score: riskScore = 0 } = risks.get(number) ?? {};
    const { score, factors, reasons } = importanceOf(change, context, options.importance);
    return {
      change,
      tags: tagsOf(change, rules),
      effect: effectOf(change),
      importance: { score, factors: withBoundedEvidence(factors), reasons },
      findings: withBoundedEvidence(findingsOf(change, context)),
      risk: { rank, of },
      riskScore,
    };
  });
  return { assessed, context };
}
