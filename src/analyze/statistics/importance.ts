import { mean, median } from 'd3-array';
import type { Statistic } from './statistic.js';

const toHundredths = (value: number | undefined) => Math.round((value ?? 0) * 100) / 100;

export const importance: Statistic<'importance'> = {
  id: 'importance',
  of: entries => {
    if (entries.length === 0) return undefined;
    const scores = entries.map(entry => entry.importance.score);
    return { mean: toHundredths(mean(scores)), median: toHundredths(median(scores)) };
  },
};
