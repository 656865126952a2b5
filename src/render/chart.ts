import type { Chart } from '../domain/page.js';

const MAX_BARS = 12;
/** Fewer bars say nothing that a sentence would not. */
const MIN_BARS = 4;

export interface DrawnChart {
  bars: Chart['bars'];
  highest: number;
}

/** What is drawn of a chart; null where it would say nothing: with few bars, or all of one height. */
export function drawnChart({ bars }: Chart): DrawnChart | null {
  const drawn = bars
    .slice(0, MAX_BARS)
    .map(bar => ({ ...bar, value: Number.isFinite(bar.value) ? Math.max(0, bar.value) : 0 }));
  const highest = Math.max(...drawn.map(({ value }) => value));
  return drawn.length < MIN_BARS || drawn.every(({ value }) => value === highest) ? null : { bars: drawn, highest };
}
