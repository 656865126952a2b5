import type { Volume } from '../../domain/statistics.js';
import type { Statistic } from './statistic.js';

function volumeOf(pullRequests: number): Volume {
  if (pullRequests === 0) return 'none';
  if (pullRequests < 4) return 'few';
  if (pullRequests < 12) return 'quiet';
  return pullRequests < 20 ? 'regular' : 'busy';
}

export const volume: Statistic<'volume'> = {
  id: 'volume',
  of: entries => volumeOf(entries.length),
};
