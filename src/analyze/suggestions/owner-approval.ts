import type { PullRequest } from '../../domain/pull-request.js';
import type { OwnersOf } from '../code-owners.js';
import type { Judged } from '../judge.js';
import { reviewsByOthers } from '../reviews.js';
import { finding, has, pathsNamedMost, stands } from './findings.js';
import type { Suggestion } from './suggestion.js';

function guardedPaths(one: Judged): string[] {
  const findings = [finding(one, 'security-sensitive'), finding(one, 'workflow-permissions')];
  return findings.flatMap(found => found?.evidence.paths ?? []);
}

/** Who is in a team, or behind an address, is not known: of those nothing can be said. */
const isLogin = (owner: string) => /^@[^/]+$/.test(owner);

/** Whether somebody looked at it, but nobody who owns what it changes approved. */
function lacksApproval(pullRequest: PullRequest, owners: readonly string[]): boolean {
  const others = reviewsByOthers(pullRequest);
  const approvals = others.filter(({ state }) => state === 'approved');
  const logins = owners.map(owner => owner.toLowerCase());
  const isOwner = (login: string | undefined) => login !== undefined && logins.includes(`@${login.toLowerCase()}`);
  if (others.length === 0 || isOwner(pullRequest.author?.login)) return false;
  if (approvals.length === 0) return true;
  return owners.length > 0 && owners.every(isLogin) && !approvals.some(({ author }) => isOwner(author?.login));
}

const ownersOfAll = (paths: readonly string[], ownersOf: OwnersOf | null) =>
  ownersOf === null ? [] : paths.flatMap(path => ownersOf(path));

/** What guards secrets, identity or a workflow's rights changed, and its owners have not approved it. */
export const ownerApproval = {
  id: 'owner-approval',
  find: ({ judged, ownersOf }) => {
    const about = judged.filter(one => {
      const paths = guardedPaths(one);
      return paths.length > 0 && stands(one) && lacksApproval(one.subject.pullRequest, ownersOfAll(paths, ownersOf));
    });
    if (about.length === 0) return null;
    return {
      about,
      paths: pathsNamedMost(about.map(guardedPaths)),
      counts: {
        security: about.filter(one => has(one, 'security-sensitive')).length,
        rights: about.filter(one => has(one, 'workflow-permissions')).length,
      },
    };
  },
} as const satisfies Suggestion;
