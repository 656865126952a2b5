/** How well scores find the pull requests that release notes name. */
import { group } from 'd3-array';
import { areaUnderCurve } from '../../../src/backtest/statistics.js';

export interface Scored {
  score: number;
  named: boolean;
  week: string;
  number: number;
}

/** The chance that a named pull request scores higher than another; equal scores count half. NaN if there is only one kind. */
export function auc(scored: readonly Scored[]): number {
  return areaUnderCurve(scored.map(({ score, named }) => ({ score, reverted: named }))) ?? Number.NaN;
}

/** k of k: the share of named pull requests among the k best, where k is the number of named ones. Ties go by number. */
export function precision(scored: readonly Scored[]): number {
  const count = scored.filter(one => one.named).length;
  const best = [...scored].sort((a, b) => b.score - a.score || a.number - b.number).slice(0, count);
  return best.filter(one => one.named).length / count;
}

/** The mean of `precision` over the weeks with both named and other pull requests. */
export function weeklyPrecision(scored: readonly Scored[]): number {
  const weeks = [...group(scored, ({ week }) => week).values()];
  const mixed = weeks.filter(own => own.some(one => one.named) && own.some(one => !one.named));
  return mixed.reduce((sum, own) => sum + precision(own), 0) / mixed.length;
}
