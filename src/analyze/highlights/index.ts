import type { Outcome } from '../../domain/digest.js';
import { isRevert, stands } from '../../domain/standing.js';
import type { ChangeKind } from '../changes/index.js';

/** What of a pull request decides whether it is told first. */
export interface HighlightCandidate {
  number: number;
  /** Its importance, 0 to 10. */
  score: number;
  modules: readonly string[];
  kind: ChangeKind;
  breaking: boolean;
  bot: boolean;
  outcome: Outcome;
}

export interface HighlightLimits {
  /** Of all pull requests of the week. */
  share?: number;
  least?: number;
  most?: number;
}

/** About 7 %: 18 of 269. */
const LIMITS: Required<HighlightLimits> = { share: 0.07, least: 3, most: 20 };
/** What scores no more is no highlight, however quiet the week. */
const DESERVES = 2;
/**
 * What is left of a candidate's gain for each one chosen before it of the same theme, or for all of its modules being
 * those of one chosen before it. Mild: the fifth of a theme must be about a fifth more important than the first of another.
 */
const SAME_THEME = 0.95;
const SAME_MODULES = 0.97;

function isEligible({ outcome, bot, breaking, kind, score }: HighlightCandidate): boolean {
  if (!stands(outcome) || isRevert(outcome)) return false;
  if (bot && !breaking && kind !== 'security') return false;
  return score > DESERVES;
}

/** The share of a candidate's modules that another has too. */
function overlap(candidate: HighlightCandidate, other: HighlightCandidate): number {
  if (candidate.modules.length === 0) return 0;
  return candidate.modules.filter(module => other.modules.includes(module)).length / candidate.modules.length;
}

/** By importance; what is even goes by number, the same whatever the order they came in. */
function byScore(a: HighlightCandidate, b: HighlightCandidate): number {
  return b.score - a.score || a.number - b.number;
}

/**
 * The numbers of the pull requests that a reader should hear of first, by importance: about `share` of all, at least
 * `least` where so many deserve it, at most `most`. Chosen one by one, each for its importance less what those chosen
 * before have told of its theme and modules. Never what was reverted, even in part, nor a revert, nor what a bot did
 * unless it is breaking or about security. `themeOf` gives null for what belongs to no theme.
 */
export function highlightsOf(
  candidates: readonly HighlightCandidate[],
  themeOf: (number: number) => string | null,
  limits: HighlightLimits = {},
): number[] {
  const { share, least, most } = { ...LIMITS, ...limits };
  const wanted = Math.min(most, Math.max(least, Math.round(share * candidates.length)));
  const left = new Set(candidates.filter(isEligible).sort(byScore));
  const gains = new Map([...left].map(candidate => [candidate, candidate.score]));
  const gain = (candidate: HighlightCandidate) => gains.get(candidate) ?? 0;
  const chosen: HighlightCandidate[] = [];
  while (chosen.length < wanted && left.size > 0) {
    const best = [...left].reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.push(best);
    left.delete(best);
    const theme = themeOf(best.number);
    for (const candidate of left) {
      const sameTheme = theme !== null && themeOf(candidate.number) === theme;
      gains.set(candidate, gain(candidate) * (sameTheme ? SAME_THEME : 1) * SAME_MODULES ** overlap(candidate, best));
    }
  }
  return chosen.sort(byScore).map(({ number }) => number);
}
