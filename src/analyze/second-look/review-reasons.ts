import type { Author } from '../../domain/pull-request.js';
import type { AssessedChange } from '../assess.js';
import { productLines } from '../changes/product-files.js';
import { isUnreviewed, reviewsByOthers } from '../changes/reviews.js';
import type { OwnersOf } from '../paths/code-owners.js';
import { finding, has } from '../suggestions/findings.js';
import type { Reason } from './reason.js';

const MIN_LARGE = 300;
const MIN_SUBSTANTIAL = 100;
const MIN_UNRESOLVED = 3;

const linesOf = (one: AssessedChange) => productLines(one.change);
const guardedPaths = (one: AssessedChange) => finding(one, 'security-sensitive')?.evidence.paths ?? [];

/** Code that guards secrets or identity, and nobody but its author looked at it. */
export const securityUnreviewed = {
  id: 'security-unreviewed',
  action: 'read-now',
  find: (one, { reviewIsUsual }) => {
    const found = finding(one, 'security-sensitive');
    if (found === undefined || !reviewIsUsual || !isUnreviewed(one.change.pullRequest)) return null;
    return { weight: 5, evidence: found.evidence };
  },
} as const satisfies Reason;

/** Teams and addresses cannot be compared with reviewers. */
const isLogin = (owner: string) => /^@[^/]+$/.test(owner);

function lacksOwner(one: AssessedChange, path: string, ownersOf: OwnersOf): boolean {
  const owners = ownersOf(path).map(owner => owner.toLowerCase());
  const isOwner = (author: Author | null) =>
    author?.login !== undefined && owners.includes(`@${author.login.toLowerCase()}`);
  const { pullRequest } = one.change;
  const approvals = reviewsByOthers(pullRequest).filter(({ state }) => state === 'approved');
  if (owners.length === 0 || !owners.every(isLogin) || isOwner(pullRequest.author)) return false;
  return !approvals.some(({ author }) => isOwner(author));
}

/** Code that guards secrets or identity, reviewed, but not approved by any of its owners. */
export const securityWithoutOwner = {
  id: 'security-without-owner',
  action: 'owner-approval',
  find: (one, { ownersOf }) => {
    if (ownersOf === null || reviewsByOthers(one.change.pullRequest).length === 0) return null;
    const paths = guardedPaths(one).filter(path => lacksOwner(one, path, ownersOf));
    return paths.length === 0 ? null : { weight: 4, evidence: { paths } };
  },
} as const satisfies Reason;

/** Failed checks; checks that were not finished count only if nobody reviewed it either. */
export const failingChecks = {
  id: 'failing-checks',
  find: (one, { reviewIsUsual }) => {
    const found = finding(one, 'failing-checks');
    if (found === undefined) return null;
    const { checks, ...pullRequest } = one.change.pullRequest;
    const failed = checks === 'failure' || checks === 'error';
    if (!failed && !(reviewIsUsual && isUnreviewed(pullRequest))) return null;
    return { weight: failed ? 4 : 3, evidence: found.evidence };
  },
} as const satisfies Reason;

/** Review threads are open in a change that is too large to overlook them. */
export const unresolvedThreads = {
  id: 'unresolved-threads',
  find: one => {
    const found = finding(one, 'unresolved-threads');
    const unresolved = found?.evidence.counts?.unresolved ?? 0;
    const lines = linesOf(one);
    const isNotable = lines >= MIN_LARGE || (unresolved >= MIN_UNRESOLVED && lines >= MIN_SUBSTANTIAL);
    if (found === undefined || !isNotable) return null;
    return { weight: 4, evidence: { ...found.evidence, counts: { ...found.evidence.counts, lines } } };
  },
} as const satisfies Reason;

/** Nobody but its author looked at it, where that is an exception; enough by itself for more than a small change. */
export const unreviewed = {
  id: 'unreviewed',
  find: (one, { reviewIsUsual }) => {
    const found = finding(one, 'unreviewed');
    if (found === undefined || !reviewIsUsual) return null;
    const lines = linesOf(one);
    const isWeighty = lines >= MIN_SUBSTANTIAL || has(one, 'self-merged') || has(one, 'core-path');
    return { weight: isWeighty ? 3 : 1.5, evidence: found.evidence };
  },
} as const satisfies Reason;
