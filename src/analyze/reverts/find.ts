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

/** A pull request that a revert or reland refers to, and how it was found. */
export interface FoundOriginal {
  original: PullRequest;
  evidence: (typeof REVERT_EVIDENCE)[number];
}

/** A pull request that a later one may revert, with the forms of its title that quoted titles are compared with. */
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

/** The candidates merged before the pull request, in merge order. */
export function mergedBefore({ mergedAt, number }: PullRequest, all: readonly RevertCandidate[]): RevertCandidate[] {
  return all.filter(({ pullRequest }) => pullRequest.mergedAt <= mergedAt && pullRequest.number !== number);
}

/** The latest match: people usually revert a recent merge. */
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

/** How to find the originals, the most reliable evidence first. */
const FINDERS: readonly { evidence: FoundOriginal['evidence']; find: Finder }[] = [
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
 * Confirms a claim that only the description makes. A number is confirmed if each changes at least half of the files of the
 * other. A commit may be from the branch's own history, so the changes must mirror each other.
 */
function isConfirmed(evidence: FoundOriginal['evidence'], revert: PullRequest, original: PullRequest): boolean {
  return evidence === 'number' ? sameFiles(revert, original) : mirrors(revert)(original);
}

/**
 * Finds the pull requests that a revert or reland refers to among those merged before it. `earlier` is in merge order.
 * The result is empty if nothing matches the claim.
 */
export function findOriginals(
  pullRequest: PullRequest,
  claim: RevertClaim,
  earlier: readonly RevertCandidate[],
): FoundOriginal[] {
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
