import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';
import { featuresOf } from './features.js';
import { score } from './model.js';
import { WEIGHTS } from './weights.js';

/** Where a pull request stands by risk among those of its week. */
export interface RiskScore {
  /** Compares two changes, and says nothing else: neither a share nor a probability. */
  score: number;
  /** 1: the highest score of the week. */
  rank: number;
  /** How many pull requests there were. */
  of: number;
}

/** The score of one change, from what was known when it was merged. */
function riskScore(change: Change, context: AnalysisContext): number {
  return score(featuresOf(change, context), WEIGHTS);
}

/** The score and rank of every pull request of the week, reverts and bots' among them; of equal ones, the lower number goes first. */
export function riskScores(context: AnalysisContext): Map<number, RiskScore> {
  const scored = context.changes.map(change => ({
    number: change.pullRequest.number,
    score: riskScore(change, context),
  }));
  const ranked = scored.sort((a, b) => b.score - a.score || a.number - b.number);
  return new Map(ranked.map((one, index) => [one.number, { score: one.score, rank: index + 1, of: ranked.length }]));
}
