/** How well scores find the pull requests that a project's people listed. */
import { areaUnderCurve } from '../../../src/backtest/statistics.js';

export interface Scored {
  score: number;
  listed: boolean;
}

/** The chance that a listed pull request scores higher than another; equal scores count half. NaN if there is only one kind. */
export function auc(scored: readonly Scored[]): number {
  return areaUnderCurve(scored.map(({ score, listed }) => ({ score, reverted: listed }))) ?? Number.NaN;
}

/** The share of listed ones among as many of the highest scores as were listed. Of equal scores, the earlier ones are taken. */
export function precision(scored: readonly Scored[]): number {
  const count = scored.filter(({ listed }) => listed).length;
  const best = scored.toSorted((a, b) => b.score - a.score).slice(0, count);
  return best.filter(({ listed }) => listed).length / count;
}
