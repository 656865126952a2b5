import type { Statistics } from '../../domain/digest.js';
import { byPullRequests, numbersOf } from '../order.js';
import type { Statistic } from './statistic.js';

export const files: Statistic<'files'> = {
  id: 'files',
  of: entries => {
    const rows = new Map<string, Statistics['files'][number]>();
    for (const { number, files } of entries) {
      for (const { path, additions, deletions } of files) {
        const row = rows.get(path) ?? { path, pullRequests: [], additions: 0, deletions: 0 };
        rows.set(path, row);
        row.pullRequests.push(number);
        row.additions += additions;
        row.deletions += deletions;
      }
    }
    return [...rows.values()]
      .map(row => ({ ...row, pullRequests: numbersOf(row.pullRequests.map(number => ({ number }))) }))
      .filter(row => row.pullRequests.length > 1)
      .sort(byPullRequests(row => row.path));
  },
};
