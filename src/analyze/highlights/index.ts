import type { Outcome } from '../../domain/digest.js';
import { isRevert, stands } from '../../domain/standing.js';
import type { ChangeKind } from '../changes/index.js';

/** What decides whether a pull request is a highlight. */
export interface HighlightCandidate {
  number: number;
  /** The sum of the points of its importance. */
  score: number;
  modules: readonly string[];
  kind: ChangeKind;
  breaking: boolean;
  bot: boolean;
  /** No more than a new version of a dependency, an image or a tool. */
  bump: boolean;
  /** No line changed. */
  empty: boolean;
  /** All source that it changes is that of examples. */
  example: boolean;
  outcome: Outcome;
}

export interface HighlightLimits {
  /** Share of all pull requests of the week. */
  share?: number;
  least?: number;
  most?: number;
}

/** At most as many as a reader keeps in mind of a week. */
const DEFAULT_LIMITS: Required<HighlightLimits> = { share: 0.1, least: 3, most: 12 };
/** A pull request that scores no more than this is not a highlight, even in a small week. */
const SCORE_TO_EXCEED = 2;
/**
 * The gain of a candidate is multiplied by these for each highlight of the same area, and for each with all of its
 * modules. The effect is small: the fifth highlight of an area is about a fifth more important than the first of another.
 */
const SAME_AREA_FACTOR = 0.95;
const SAME_MODULES_FACTOR = 0.97;

function isEligible({ outcome, bot, bump, empty, breaking, kind, score }: HighlightCandidate): boolean {
  if (!stands(outcome) || isRevert(outcome)) return false;
  if ((bot || bump) && !breaking && kind !== 'security') return false;
  if (empty && !breaking) return false;
  // Its changes are news by themselves; a branch that is merged back is as large as all of them.
  if (kind === 'release') return false;
  return score > SCORE_TO_EXCEED;
}

/** Users of a library read its examples, but what it does is news before that. */
function isMinor({ example, breaking }: HighlightCandidate): boolean {
  return example && !breaking;
}

/** The share of a candidate's modules that another one has too. */
function overlap(candidate: HighlightCandidate, other: HighlightCandidate): number {
  if (candidate.modules.length === 0) return 0;
  return candidate.modules.filter(module => other.modules.includes(module)).length / candidate.modules.length;
}

/** By importance, then by number, so that the input order does not matter. */
function byScore(a: HighlightCandidate, b: HighlightCandidate): number {
  return b.score - a.score || a.number - b.number;
}

/**
 * The numbers of the pull requests to read first, in order of importance: about `share` of all, at least `least` if enough
 * are eligible, at most `most`. They are chosen one by one; each lowers the gain of others of its area and modules.
 * Reverts, reverted pull requests and releases are never chosen; those by bots and bumps only if they are breaking or about
 * security, and those without a changed line only if they are breaking. Examples fill places that would stay empty.
 * `areaOf` returns null for a pull request without an area.
 */
export function highlightsOf(
  candidates: readonly HighlightCandidate[],
  areaOf: (number: number) => string | null,
  limits: HighlightLimits = {},
): number[] {
  const { share, least, most } = { ...DEFAULT_LIMITS, ...limits };
  const count = Math.min(most, Math.max(least, Math.round(share * candidates.length)));
  const eligible = candidates.filter(isEligible).sort(byScore);
  const [examples, others] = [eligible.filter(isMinor), eligible.filter(one => !isMinor(one))];
  const left = new Set([...others, ...examples.slice(0, Math.max(0, count - others.length))]);
  const gains = new Map([...left].map(candidate => [candidate, candidate.score]));
  const gain = (candidate: HighlightCandidate) => gains.get(candidate) ?? 0;
  const chosen: HighlightCandidate[] = [];
  while (chosen.length < count && left.size > 0) {
    const best = [...left].reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.push(best);
    left.delete(best);
    const area = areaOf(best.number);
    for (const candidate of left) {
      const sameArea = area !== null && areaOf(candidate.number) === area;
      gains.set(
        candidate,
        gain(candidate) * (sameArea ? SAME_AREA_FACTOR : 1) * SAME_MODULES_FACTOR ** overlap(candidate, best),
      );
    }
  }
  return chosen.sort(byScore).map(({ number }) => number);
}
