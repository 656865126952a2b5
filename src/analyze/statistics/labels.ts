import { groups } from 'd3-array';
import { byPullRequests, numbersOf } from '../../domain/order.js';
import type { Statistic } from './statistic.js';

export const labels: Statistic<'labels'> = {
  id: 'labels',
  of: entries => {
    if (entries.some(entry => entry.labels === undefined)) return undefined;
    const pairs = entries.flatMap(({ number, labels = [] }) => labels.map(label => ({ label, number })));
    return groups(pairs, pair => pair.label)
      .map(([label, rows]) => ({ label, pullRequests: numbersOf(rows) }))
      .sort(byPullRequests(row => row.label));
  },
};
