import type { Series } from '../domain/briefing.js';
import type { Digest } from '../domain/digest.js';

/** One line of the page: a pull request, with the others of its series if there are any. */
export interface Item {
  /** The pull request whose effect is shown. */
  lead: number;
  /** The others of its series, in the series' order. */
  others: readonly number[];
  /** null: the pull request is in no series, or alone of it. */
  series: Series | null;
}

export const numbersIn = ({ lead, others }: Item): number[] => [lead, ...others];

/** One item for each pull request, in this order; those of a series are one item where the first of them stands. */
export function itemsOf(numbers: readonly number[], { series }: Pick<Digest, 'series'>): Item[] {
  const seriesOf = new Map(series.flatMap(one => one.pullRequests.map(number => [number, one] as const)));
  const listed = new Set<number>();
  return numbers.flatMap((lead): Item[] => {
    if (listed.has(lead)) return [];
    const own = seriesOf.get(lead) ?? null;
    const others = (own?.pullRequests ?? []).filter(number => number !== lead && numbers.includes(number));
    for (const number of [lead, ...others]) listed.add(number);
    return [{ lead, others, series: others.length > 0 ? own : null }];
  });
}
