import type { REVERT_EVIDENCE } from '../../domain/digest.js';
import type { PullRequest } from '../../domain/pull-request.js';
import {
  mirrors,
  nearTitle,
  normalizedTitle,
  overlap,
  sameFiles,
  sameTitle,
  titleWithoutPrefix,
} from './resemblance.js';
import type { RevertClaim } from './revert-claim.js';

export interface Link {
  original: PullRequest;
  evidence: (typeof REVERT_EVIDENCE)[number];
}

/** A pull request that a later one may revert, with its title in the forms that reverts are compared with. */
export interface RevertCandidate {
  pullRequest: PullRequest;
  title: string;
  titleWithoutPrefix: string;
}

export function revertCandidates(pullRequests: readonly PullRequest[]): RevertCandidate[] {
  return pullRequests.map(pullRequest => ({
    pullRequest,
    title: normalizedTitle(pullRequest.title),
    titleWithoutPrefix: titleWithoutPrefix(pullRequest.title),
  }));
}

/** The latest merge that matches: people revert what was merged last. */
function latest(
  candidates: readonly RevertCandidate[],
  matches: (candidate: RevertCandidate) => boolean,
): PullRequest[] {
  const found = candidates.findLast(matches);
  return found === undefined ? [] : [found.pullRequest];
}

function matching(
  candidates: readonly RevertCandidate[],
  matches: (pullRequest: PullRequest) => boolean,
): PullRequest[] {
  return candidates.map(({ pullRequest }) => pullRequest).filter(matches);
}

type Finder = (revert: PullRequest, claim: RevertClaim, earlier: readonly RevertCandidate[]) => PullRequest[];

/** The ways in which a revert names what it reverts, the most reliable first. */
const FINDERS: readonly { evidence: Link['evidence']; find: Finder }[] = [
  {
    evidence: 'sha',
    find: (_, claim, earlier) =>
      matching(earlier, ({ commitSha }) => commitSha !== null && claim.shas.some(sha => commitSha.startsWith(sha))),
  },
  {
    evidence: 'number',
    find: (_, claim, earlier) => matching(earlier, ({ number }) => claim.numbers.includes(number)),
  },
  {
    evidence: 'title',
    find: (_, { title: quoted }, earlier) => {
      if (quoted === null) return [];
      const isSame = sameTitle(quoted);
      return latest(earlier, ({ title }) => isSame(title));
    },
  },
  {
    evidence: 'near-title',
    find: (revert, { title }, earlier) => {
      if (title === null) return [];
      const [isNear, isMirrored] = [nearTitle(title), mirrors(revert)];
      return latest(
        earlier,
        ({ titleWithoutPrefix: words, pullRequest }) =>
          isNear(words) && (overlap(revert, pullRequest) >= 0.5 || isMirrored(pullRequest)),
      );
    },
  },
  {
    evidence: 'mirrored-files',
    find: (revert, _, earlier) => {
      const isMirrored = mirrors(revert);
      return latest(earlier, ({ pullRequest }) => isMirrored(pullRequest));
    },
  },
];

/**
 * Whether a claim in the description alone is believed. A person wrote a number, so the same files are enough; a commit
 * may be from the branch's own history, so the changes must mirror each other.
 */
function isConfirmed(evidence: Link['evidence'], revert: PullRequest, original: PullRequest): boolean {
  return evidence === 'number' ? sameFiles(revert, original) : mirrors(revert)(original);
}

/**
 * The pull requests that a revert reverts, or a reland brings back, among those merged before it. `earlier` is ordered
 * by merge time. Empty if it claims to revert something but nothing matches.
 */
export function findOriginals(
  pullRequest: PullRequest,
  claim: RevertClaim,
  earlier: readonly RevertCandidate[],
): Link[] {
  if (claim.kind === 'none') return [];
  for (const { evidence, find } of FINDERS) {
    const originals = find(pullRequest, claim, earlier);
    const confirmed = claim.weak
      ? originals.filter(original => isConfirmed(evidence, pullRequest, original))
      : originals;
    if (confirmed.length > 0) return confirmed.map(original => ({ original, evidence }));
  }
  return [];
}
