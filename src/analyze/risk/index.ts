import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';
import { featuresOf } from './features.js';
import { score } from './model.js';
import { WEIGHTS } from './weights.js';

/** The risk of a pull request compared with the others of its week. */
export interface RiskScore {
  /** Only for comparing two changes: it is not a probability. */
  score: number;
  /** 1: the highest score of the week. */
  rank: number;
  /** Pull requests of the week. */
  of: number;
}

/** The score from what was known when the change was merged. */
function riskScore(change: Change, context: AnalysisContext): number {
  return score(featuresOf(change, context), WEIGHTS);
}

/** Score and rank by pull request number, including reverts and bots. On equal scores, the lower number ranks first. */
export function riskScores(context: AnalysisContext): Map<number, RiskScore> {
  const scored = context.changes.map(change => ({
    number: change.pullRequest.number,
    score: riskScore(change, context),
  }));
  const ranked = scored.sort((a, b) => b.score - a.score || a.number - b.number);
  return new Map(ranked.map((one, index) => [one.number, { score: one.score, rank: index + 1, of: ranked.length }]));
}
