import type { Subject } from '../subjects/index.js';
import type { Week } from '../week.js';
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
function riskScore(subject: Subject, week: Week): number {
  return score(featuresOf(subject, week), WEIGHTS);
}

/** The score and rank of every pull request of the week, reverts and bots' among them; of equal ones, the lower number goes first. */
export function riskScores(week: Week): Map<number, RiskScore> {
  const scored = week.subjects.map(subject => ({
    number: subject.pullRequest.number,
    score: riskScore(subject, week),
  }));
  const ranked = scored.sort((a, b) => b.score - a.score || a.number - b.number);
  return new Map(ranked.map((one, index) => [one.number, { score: one.score, rank: index + 1, of: ranked.length }]));
}
