import type { REVERT_EVIDENCE } from '../../domain/digest.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { mirrors, nearTitle, overlap, sameFiles, sameTitle } from './resemblance.js';
import type { RevertClaim } from './revert-claim.js';

export interface Link {
  original: PullRequest;
  evidence: (typeof REVERT_EVIDENCE)[number];
}

/** The latest merged of those that fit: what was just merged is what is undone. */
function latest(candidates: readonly PullRequest[], fits: (candidate: PullRequest) => boolean): PullRequest[] {
  const found = candidates.findLast(fits);
  return found === undefined ? [] : [found];
}

type Finder = (pullRequest: PullRequest, claim: RevertClaim, earlier: readonly PullRequest[]) => PullRequest[];

/** The ways a revert names what it undoes, the surest first. */
const FINDERS: readonly { evidence: Link['evidence']; find: Finder }[] = [
  {
    evidence: 'sha',
    find: (_, claim, earlier) =>
      earlier.filter(({ commitSha }) => commitSha !== null && claim.shas.some(sha => commitSha.startsWith(sha))),
  },
  {
    evidence: 'number',
    find: (_, claim, earlier) => earlier.filter(({ number }) => claim.numbers.includes(number)),
  },
  {
    evidence: 'title',
    find: (_, { title }, earlier) => (title === null ? [] : latest(earlier, sameTitle(title))),
  },
  {
    evidence: 'near-title',
    find: (revert, { title }, earlier) => {
      if (title === null) return [];
      const [isNear, isMirrored] = [nearTitle(title), mirrors(revert)];
      return latest(earlier, one => isNear(one) && (overlap(revert, one) >= 0.5 || isMirrored(one)));
    },
  },
  { evidence: 'mirrored-files', find: (revert, _, earlier) => latest(earlier, mirrors(revert)) },
];

/** A number in a description was written by a person; a commit may be the branch's own history, and must mirror. */
function holds(evidence: Link['evidence'], revert: PullRequest, original: PullRequest): boolean {
  return evidence === 'number' ? sameFiles(revert, original) : mirrors(revert)(original);
}

/**
 * What a pull request undoes or brings back, among those merged before it. `earlier` is ordered by merge time.
 * Empty where it says that it reverts, but nothing fits.
 */
export function findOriginals(pullRequest: PullRequest, claim: RevertClaim, earlier: readonly PullRequest[]): Link[] {
  if (claim.kind === 'none') return [];
  for (const { evidence, find } of FINDERS) {
    const originals = find(pullRequest, claim, earlier);
    const sure = claim.weak ? originals.filter(original => holds(evidence, pullRequest, original)) : originals;
    if (sure.length > 0) return sure.map(original => ({ original, evidence }));
  }
  return [];
}
