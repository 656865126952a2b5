import type { Author } from '../../domain/pull-request.js';
import type { AssessedChange } from '../assess.js';
import { reviewsByOthers } from '../changes/reviews.js';
import type { OwnersOf } from '../paths/code-owners.js';
import { finding, has, isStandingWork, pathsNamedMost } from './findings.js';
import type { SuggestionRule } from './suggestion.js';

function guardedPaths(one: AssessedChange): string[] {
  const findings = [finding(one, 'security-sensitive'), finding(one, 'workflow-permissions')];
  return findings.flatMap(found => found?.evidence.paths ?? []);
}

/** The members of a team and the login of an email address are unknown. */
const isLogin = (owner: string) => /^@[^/]+$/.test(owner);

/** The guarded paths of a reviewed change that no owner wrote or approved. */
function withoutApproval(one: AssessedChange, ownersOf: OwnersOf | null): string[] {
  const { pullRequest } = one.change;
  const others = reviewsByOthers(pullRequest);
  const approvals = others.filter(({ state }) => state === 'approved').map(({ author }) => author);
  if (others.length === 0) return [];
  return guardedPaths(one).filter(path => {
    const owners = (ownersOf?.(path) ?? []).map(owner => owner.toLowerCase());
    const isOwner = (author: Author | null) => owners.includes(`@${author?.login?.toLowerCase()}`);
    if (isOwner(pullRequest.author)) return false;
    return approvals.length === 0 || (owners.length > 0 && owners.every(isLogin) && !approvals.some(isOwner));
  });
}

/** Security-sensitive code or workflow permissions changed without the approval of an owner. */
export const ownerApproval = {
  id: 'owner-approval',
  find: ({ assessed, ownersOf }) => {
    const unapproved = assessed
      .filter(isStandingWork)
      .map(one => ({ one, paths: withoutApproval(one, ownersOf) }))
      .filter(({ paths }) => paths.length > 0);
    if (unapproved.length === 0) return null;
    const about = unapproved.map(({ one }) => one);
    return {
      about,
      paths: pathsNamedMost(unapproved.map(({ paths }) => paths)),
      counts: {
        security: about.filter(one => has(one, 'security-sensitive')).length,
        rights: about.filter(one => has(one, 'workflow-permissions')).length,
      },
      wholes: { security: about.length, rights: about.length },
    };
  },
} as const satisfies SuggestionRule;
