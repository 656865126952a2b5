import { group } from 'd3-array';
import type { REVERT_EVIDENCE } from '../../domain/digest.js';
import { titlePrefix } from '../changes/title-prefix.js';
import { keyOf, type Landed, onSameBase } from './landed.js';
import { RELAND_MARK, REVERT_MARK } from './references-in-text.js';
import {
  directionOf,
  mirrors,
  nearTitle,
  normalizedTitle,
  overlap,
  sameFiles,
  sameTitle,
  titleWithoutPrefix,
} from './resemblance.js';
import type { RevertClaim } from './revert-claim.js';

/** What a revert or reland refers to, and how it was found. */
export interface FoundOriginal {
  original: Landed;
  evidence: (typeof REVERT_EVIDENCE)[number];
}

/** What a later revert may refer to, with the forms of its title that quoted titles are compared with. */
export interface RevertCandidate {
  landed: Landed;
  title: string;
  titleWithoutPrefix: string;
  /** Its own tag or type says that it reverts or relands, so that the rest of its title is that of another. */
  isMarked: boolean;
}

function saysMark(title: string): boolean {
  const { tags, type } = titlePrefix(title);
  return [...tags, type ?? ''].some(mark => REVERT_MARK.test(mark) || RELAND_MARK.test(mark));
}

export function revertCandidates(all: readonly Landed[]): RevertCandidate[] {
  return all.map(landed => ({
    landed,
    title: normalizedTitle(landed.title),
    titleWithoutPrefix: titleWithoutPrefix(landed.title),
    isMarked: saysMark(landed.title),
  }));
}

/** The candidates that landed before it, in that order. */
export function landedBefore(later: Landed, all: readonly RevertCandidate[]): RevertCandidate[] {
  const key = keyOf(later);
  return all.filter(({ landed }) => landed.mergedAt <= later.mergedAt && keyOf(landed) !== key);
}

/** The latest match: people usually revert a recent merge. */
function latest(candidates: readonly RevertCandidate[], matches: (candidate: RevertCandidate) => boolean): Landed[] {
  const found = candidates.findLast(matches);
  return found === undefined ? [] : [found.landed];
}

function matching(candidates: readonly RevertCandidate[], matches: (landed: Landed) => boolean): Landed[] {
  return candidates.map(({ landed }) => landed).filter(matches);
}

/**
 * The title but for tags, type and scope, which only one of the two has: `Revert "Fix X"` of `[Console] Fix X`. Without
 * them a title can be that of several, of which nobody knows which one is meant.
 */
function onlyTagged(revert: Landed, quoted: string, earlier: readonly RevertCandidate[]): Landed[] {
  if (quoted === '') return [];
  const [isWhole, isBare] = [sameTitle(quoted), sameTitle(titleWithoutPrefix(quoted))];
  const [one, ...others] = earlier.filter(
    ({ title, titleWithoutPrefix: bare, isMarked }) => !isMarked && (isWhole(bare) || isBare(title)),
  );
  if (one === undefined || others.length > 0) return [];
  return ['mirrors', 'unknown'].includes(directionOf(revert, one.landed)) ? [one.landed] : [];
}

type Finder = (revert: Landed, claim: RevertClaim, earlier: readonly RevertCandidate[]) => Landed[];

interface Way {
  evidence: FoundOriginal['evidence'];
  find: Finder;
}

/** A description can name thousands: they are compared with few of the others, those that start alike. */
const MIN_SHA_LENGTH = 7;

/** A commit of a merged branch stands for the whole: `git revert` of the only one of a branch names it, not the merge. */
export function isNamedBy(shas: readonly string[]): (landed: Landed) => boolean {
  if (shas.length === 0) return () => false;
  const byStart = group(shas, sha => sha.slice(0, MIN_SHA_LENGTH));
  const isNamed = (own: string) => byStart.get(own.slice(0, MIN_SHA_LENGTH))?.some(sha => own.startsWith(sha)) ?? false;
  return ({ commitSha, landedBy, branchCommits = [] }) =>
    [commitSha, landedBy, ...branchCommits].some(own => own != null && isNamed(own));
}

function numbered(numbers: readonly number[]): (landed: Landed) => boolean {
  const all = new Set(numbers);
  return ({ number }) => number !== null && all.has(number);
}

/** What a claim says outright, on whichever branch that is. */
const BY_NAME: readonly Way[] = [
  { evidence: 'sha', find: (_, { shas }, earlier) => matching(earlier, isNamedBy(shas)) },
  {
    evidence: 'number',
    find: (_, { numbers }, earlier) => matching(earlier, numbered(numbers)),
  },
];

/** How to find the others, the most reliable evidence first. */
const BY_RESEMBLANCE: readonly Way[] = [
  {
    evidence: 'number',
    find: (_, { quotedNumbers }, earlier) => matching(earlier, numbered(quotedNumbers)),
  },
  {
    evidence: 'number',
    find: (revert, { mentionedNumbers, title }, earlier) => {
      const [isMentioned, isNear] = [numbered(mentionedNumbers), nearTitle(title ?? '')];
      const meant = earlier.filter(
        ({ landed, titleWithoutPrefix: words }) =>
          isMentioned(landed) && (isNear(words) || directionOf(revert, landed) === 'mirrors'),
      );
      return meant.map(({ landed }) => landed);
    },
  },
  {
    evidence: 'title',
    find: (_, { title, titles }, earlier) => {
      const titled = (quoted: string) => {
        const isSame = sameTitle(quoted);
        return latest(earlier, candidate => isSame(candidate.title));
      };
      const whole = title === null ? [] : titled(title);
      return whole.length > 0 ? whole : [...new Set(titles.flatMap(titled))];
    },
  },
  {
    evidence: 'near-title',
    find: (revert, { title, titles }, earlier) =>
      [...new Set(titles.length > 0 ? titles : [title ?? ''])].flatMap(quoted => onlyTagged(revert, quoted, earlier)),
  },
  {
    evidence: 'near-title',
    find: (revert, { title }, earlier) => {
      if (title === null || revert.files.length === 0) return [];
      const [isNear, isMirrored] = [nearTitle(title), mirrors(revert)];
      return latest(
        earlier,
        ({ titleWithoutPrefix: words, landed }) =>
          isNear(words) && (overlap(revert, landed) >= 0.5 || isMirrored(landed)),
      );
    },
  },
  {
    evidence: 'mirrored-files',
    find: (revert, _, earlier) => {
      const isMirrored = mirrors(revert);
      return latest(earlier, ({ landed }) => isMirrored(landed));
    },
  },
];

/**
 * Confirms a claim that only the description makes. A number is confirmed if each changes at least half of the files of the
 * other. A commit may be from the branch's own history, so the changes must mirror each other. A pushed commit has no
 * history of its own.
 */
function isConfirmed(evidence: FoundOriginal['evidence'], revert: Landed, original: Landed): boolean {
  if (revert.number === null) return evidence === 'sha' || evidence === 'number';
  return evidence === 'number' ? sameFiles(revert, original) : mirrors(revert)(original);
}

/** Whether its title starts with that verb, and not with one such as `Roll back`. */
export function saysRevert({ title }: Pick<Landed, 'title'>): boolean {
  return /^revert/i.test(titlePrefix(title).rest);
}

/**
 * Confirms what only a verb claims, which may be about a feature of the same area: the lines must mirror those of the
 * original. Where they cannot tell, `Revert` and a title are enough, as they are with a number beside them; `Rollback
 * support` may follow the support of something else.
 */
function isTakenBack(evidence: FoundOriginal['evidence'], revert: Landed, original: Landed): boolean {
  const direction = directionOf(revert, original);
  if (direction === 'mirrors' || (evidence === 'number' && saysRevert(revert))) return true;
  if (direction !== 'unknown') return false;
  return evidence === 'mirrored-files' || saysRevert(revert);
}

/**
 * Finds what a revert or reland refers to among what landed before it. `earlier` is in the order of landing. The result is
 * empty if nothing matches the claim. What landed on another branch is searched last.
 */
export function findOriginals(
  revert: Landed,
  claim: RevertClaim,
  earlier: readonly RevertCandidate[],
): FoundOriginal[] {
  if (claim.kind === 'none') return [];
  const isMeant = ({ original, evidence }: FoundOriginal) =>
    (!claim.weak || isConfirmed(evidence, revert, original)) &&
    (!claim.bare || isTakenBack(evidence, revert, original));
  const firstFound = (ways: readonly Way[], candidates: readonly RevertCandidate[]) => {
    for (const { evidence, find } of ways) {
      const found = find(revert, claim, candidates)
        .map(original => ({ original, evidence }))
        .filter(isMeant);
      if (found.length > 0) return found;
    }
    return [];
  };
  const named = firstFound(BY_NAME, earlier);
  if (named.length > 0) return named;
  const ofBase = earlier.filter(({ landed }) => onSameBase(revert, landed));
  const found = firstFound(BY_RESEMBLANCE, ofBase);
  return found.length > 0 || ofBase.length === earlier.length
    ? found
    : firstFound(
        BY_RESEMBLANCE,
        earlier.filter(({ landed }) => !onSameBase(revert, landed)),
      );
}
