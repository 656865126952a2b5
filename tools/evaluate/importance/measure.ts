/** How well scores pick what was told. */
import { group } from 'd3-array';

export interface Scored {
  score: number;
  told: boolean;
  week: string;
  number: number;
}

/** The chance that a told one scores above one that was not; equal scores count half. */
export function auc(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const told = sorted.filter(one => one.told).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to]?.score === sorted[from]?.score && to < sorted.length) to += 1;
    const among = sorted.slice(from, to).filter(one => one.told).length;
    ranks += among * ((from + 1 + to) / 2);
    from = to;
  }
  return (ranks - (told * (told + 1)) / 2) / (told * (sorted.length - told));
}

/** The share of told ones among the best, as many as were told: k of k. Equal scores go by number. */
export function precision(scored: readonly Scored[]): number {
  const told = scored.filter(one => one.told).length;
  const best = [...scored].sort((a, b) => b.score - a.score || a.number - b.number).slice(0, told);
  return best.filter(one => one.told).length / told;
}

/** The mean of `precision` over the weeks in which something was told and something was not. */
export function weeklyPrecision(scored: readonly Scored[]): number {
  const weeks = group(scored, ({ week }) => week);
  const telling = [...weeks.values()].filter(own => own.some(one => one.told) && own.some(one => !one.told));
  return telling.reduce((sum, own) => sum + precision(own), 0) / telling.length;
}
