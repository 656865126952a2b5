import type { Evidence, Finding, Importance, Outcome } from '../domain/digest.js';
import type { History } from '../domain/history.js';
import type { PullRequest } from '../domain/pull-request.js';
import { type Change, changeOf } from './changes/index.js';
import { historyIndexOf, NO_HISTORY } from './context/history-index.js';
import { analysisContextOf } from './context/index.js';
import { importanceOf } from './importance/index.js';
import { rememberingPathKind } from './paths/index.js';
import type { ModuleOf } from './paths/modules.js';
import { riskScores } from './risk/index.js';
import { findingsOf } from './signals/index.js';
import { summaryLine } from './summary-line/index.js';
import { type OwnTagRule, type Tag, tagRules, tagsOf } from './tags/index.js';

export interface AssessOptions {
  /** Glob patterns of the core of the code; empty: it is found from the churn. */
  corePaths: readonly string[];
  /** Points for one unit of a factor, where they are not the default. */
  importance: Readonly<Record<string, number>>;
  tags: Readonly<Record<string, OwnTagRule>>;
}

/** A pull request with everything that was judged of it. */
export interface Assessed {
  change: Change;
  tags: Tag[];
  summary: string;
  importance: Importance;
  findings: Finding[];
  risk: { rank: number; of: number };
}

/** Evidence in the order of the digest's form, so that a saved digest is read and written again byte for byte. */
function inFormOrder({ paths, names, pullRequests, counts }: Evidence): Evidence {
  return {
    ...(paths && { paths }),
    ...(names && { names }),
    ...(pullRequests && { pullRequests }),
    ...(counts && { counts }),
  };
}

function inFormOrderOf({ score, factors }: Importance): Importance {
  return { score, factors: factors.map(factor => ({ ...factor, evidence: inFormOrder(factor.evidence) })) };
}

/** Judges the pull requests of a period by each other and by what was before them; in the order that they come in. */
export function assess(
  pullRequests: readonly PullRequest[],
  outcomes: ReadonlyMap<number, Outcome>,
  moduleOf: ModuleOf,
  history: History | undefined,
  options: AssessOptions,
): Assessed[] {
  const kindOf = rememberingPathKind();
  const changes = pullRequests.map(one => changeOf(one, outcomes.get(one.number) ?? {}, moduleOf, kindOf));
  const context = analysisContextOf(changes, historyIndexOf(history ?? NO_HISTORY, kindOf, options.corePaths));
  const rules = tagRules(options.tags);
  const risks = riskScores(context);
  return changes.map(change => {
    const { number, title, body } = change.pullRequest;
    const { rank = 1, of = changes.length } = risks.get(number) ?? {};
    return {
      change,
      tags: tagsOf(change, rules),
      summary: summaryLine(title, body),
      importance: inFormOrderOf(importanceOf(change, context, options.importance)),
      findings: findingsOf(change, context).map(finding => ({ ...finding, evidence: inFormOrder(finding.evidence) })),
      risk: { rank, of },
    };
  });
}
