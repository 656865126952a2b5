import type { Evidence, Finding, Importance, Outcome } from '../domain/digest.js';
import type { History } from '../domain/history.js';
import type { PullRequest } from '../domain/pull-request.js';
import { importanceOf } from './importance/index.js';
import type { ModuleOf } from './modules.js';
import { NO_HISTORY, pastOf } from './past.js';
import { rememberingPathKind } from './paths/index.js';
import { riskScores } from './risk/index.js';
import { findingsOf } from './signals/index.js';
import { type Subject, subjectOf } from './subjects/index.js';
import { summaryLine } from './summary-line/index.js';
import { type OwnTagRule, type Tag, tagRules, tagsOf } from './tags/index.js';
import { weekOf } from './week.js';

export interface JudgeOptions {
  /** Glob patterns of the core of the code; empty: it is found from the churn. */
  corePaths: readonly string[];
  /** Points for one unit of a factor, where they are not the default. */
  importance: Readonly<Record<string, number>>;
  tags: Readonly<Record<string, OwnTagRule>>;
}

/** A pull request with everything that was judged of it. */
export interface Judged {
  subject: Subject;
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
export function judge(
  pullRequests: readonly PullRequest[],
  outcomes: ReadonlyMap<number, Outcome>,
  moduleOf: ModuleOf,
  history: History | undefined,
  options: JudgeOptions,
): Judged[] {
  const kindOf = rememberingPathKind();
  const subjects = pullRequests.map(one => subjectOf(one, outcomes.get(one.number) ?? {}, moduleOf, kindOf));
  const week = weekOf(subjects, pastOf(history ?? NO_HISTORY, kindOf, options.corePaths));
  const rules = tagRules(options.tags);
  const risks = riskScores(week);
  return subjects.map(subject => {
    const { number, title, body } = subject.pullRequest;
    const { rank = 1, of = subjects.length } = risks.get(number) ?? {};
    return {
      subject,
      tags: tagsOf(subject, rules),
      summary: summaryLine(title, body),
      importance: inFormOrderOf(importanceOf(subject, week, options.importance)),
      findings: findingsOf(subject, week).map(finding => ({ ...finding, evidence: inFormOrder(finding.evidence) })),
      risk: { rank, of },
    };
  });
}
