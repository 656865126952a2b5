import { groups } from 'd3-array';
import { byPullRequests, numbersOf } from '../../domain/order.js';
import type { Statistic } from './statistic.js';

export const baseBranches: Statistic<'baseBranches'> = {
  id: 'baseBranches',
  of: entries => {
    if (entries.some(entry => entry.baseRef === undefined)) return undefined;
    return groups(entries, entry => entry.baseRef ?? '')
      .map(([branch, rows]) => ({ branch, pullRequests: numbersOf(rows) }))
      .sort(byPullRequests(row => row.branch));
  },
};
