/** How well scores find the pull requests that a project's people told. */
import { areaUnderCurve } from '../../../src/backtest/statistics.js';

export interface Scored {
  score: number;
  told: boolean;
}

/** The chance that a told pull request scores higher than another; equal scores count half. NaN if there is only one kind. */
export function auc(scored: readonly Scored[]): number {
  return areaUnderCurve(scored.map(({ score, told }) => ({ score, reverted: told }))) ?? Number.NaN;
}

/** The share of told ones among as many of the highest scores as were told. Of equal scores, the earlier ones are taken. */
export function precision(scored: readonly Scored[]): number {
  const count = scored.filter(({ told }) => told).length;
  const best = scored.toSorted((a, b) => b.score - a.score).slice(0, count);
  return best.filter(({ told }) => told).length / count;
}
