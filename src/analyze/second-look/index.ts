import { median } from 'd3-array';
import type { History } from '../../domain/history.js';
import { isInTopTenth } from '../../domain/risk-rank.js';
import type { SecondLook, SecondLookAction, SecondLookReason } from '../../domain/second-look.js';
import type { AssessedChange } from '../assess.js';
import { isUnreviewed } from '../changes/reviews.js';
import { boundedEvidence } from '../evidence.js';
import type { OwnersOf } from '../paths/code-owners.js';
import { bySourcePath, isStandingWork } from '../suggestions/findings.js';
import { askedAbout } from './ask.js';
import { isCandidate } from './candidate.js';
import {
  backendWithoutOwner,
  defaultChanged,
  interfaceLost,
  testsReduced,
  untestedCore,
  workaroundWithoutIssue,
} from './content-reasons.js';
import { fixedSoon, nearRevert, overlappingChanges, reland, sameTitle } from './history-reasons.js';
import type { LookContext, Reason } from './reason.js';
import {
  failingChecks,
  securityUnreviewed,
  securityWithoutOwner,
  unresolvedThreads,
  unreviewed,
} from './review-reasons.js';
import { predictedRisk } from './risk-reason.js';

/** Every reason; of the same weight, the first is listed first. */
export const SECOND_LOOK_REASON_RULES = [
  securityUnreviewed,
  securityWithoutOwner,
  failingChecks,
  sameTitle,
  reland,
  unresolvedThreads,
  unreviewed,
  defaultChanged,
  interfaceLost,
  testsReduced,
  workaroundWithoutIssue,
  backendWithoutOwner,
  nearRevert,
  overlappingChanges,
  fixedSoon,
  predictedRisk,
  untestedCore,
] as const satisfies readonly Reason[];

/** Longer lists are not read. */
export const MAX_LISTED = 5;
const MAX_REASONS = 3;
/** The weight from which a pull request is listed. */
const MIN_WEIGHT = 3;
/** A rank in the top tenth by predicted risk decides between alike ones, and lists nothing by itself. */
const RISK_WEIGHT = 0.5;
/** Where more than this share is merged without a review, that is how the project works. */
const MAX_USUALLY_UNREVIEWED = 0.25;

/** What the list is made from beside the changes. */
export interface SecondLookFacts {
  /** null: no CODEOWNERS file is known. */
  ownersOf: OwnersOf | null;
  history: History | undefined;
}

interface Weighed {
  one: AssessedChange;
  weight: number;
  reasons: SecondLookReason[];
  action: SecondLookAction | undefined;
}

function weigh(one: AssessedChange, context: LookContext): Weighed {
  const rules: readonly Reason[] = SECOND_LOOK_REASON_RULES;
  const found = rules
    .flatMap(({ id, action, find }) => {
      const reason = find(one, context);
      return reason === null ? [] : [{ id, action, ...reason }];
    })
    .filter(({ id }, _, all) => id !== 'unreviewed' || !all.some(other => other.id === 'security-unreviewed'))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_REASONS);
  const sum = found.reduce((total, { weight }) => total + weight, 0);
  return {
    one,
    weight: sum + (isInTopTenth(one.risk) ? RISK_WEIGHT : 0),
    reasons: sum < MIN_WEIGHT ? [] : found.map(({ id, evidence }) => ({ id, evidence: boundedEvidence(evidence) })),
    action: found.map(({ action }) => action).find(action => action !== undefined),
  };
}

function isReviewUsual(assessed: readonly AssessedChange[]): boolean {
  const own = assessed.filter(isStandingWork).map(({ change }) => change.pullRequest);
  return own.filter(isUnreviewed).length <= own.length * MAX_USUALLY_UNREVIEWED;
}

/** Keeps only the first of those whose one reason is the same revert nearby. */
function once(): (one: Weighed) => boolean {
  const seen = new Set<string>();
  return ({ reasons: [first, ...others] }) => {
    if (first?.id !== 'near-revert' || others.length > 0) return true;
    const key = String(first.evidence.pullRequests);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}

/** The pull requests of the week that are worth a second look, the most urgent first; at most five, often none. */
export function secondLookOf(assessed: readonly AssessedChange[], facts: SecondLookFacts): SecondLook[] {
  const candidates = assessed.filter(isCandidate);
  const context: LookContext = {
    touching: bySourcePath(assessed),
    ownersOf: facts.ownersOf,
    reviewIsUsual: isReviewUsual(assessed),
    usualRisk: median(candidates, ({ riskScore }) => riskScore) ?? 0,
  };
  const ask = askedAbout(assessed, facts);
  return candidates
    .map(one => weigh(one, context))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.one.riskScore - a.one.riskScore ||
        b.one.importance.score - a.one.importance.score ||
        a.one.change.pullRequest.number - b.one.change.pullRequest.number,
    )
    .filter(once())
    .slice(0, MAX_LISTED)
    .map(({ one: { change }, reasons, action }) => ({
      pullRequest: change.pullRequest.number,
      reasons,
      ask: ask(change),
      ...(action && { action }),
    }));
}
