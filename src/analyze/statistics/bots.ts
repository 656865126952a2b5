import { byPullRequests, numbersOf } from '../../domain/order.js';
import { contributionsOf } from './contributions.js';
import type { Statistic } from './statistic.js';

export const bots: Statistic<'bots'> = {
  id: 'bots',
  of: (entries, { botsApart }) =>
    contributionsOf(entries)
      .filter(({ author, wrote }) => botsApart && author.bot && wrote.length > 0)
      .map(({ author, wrote }) => ({ author, pullRequests: numbersOf(wrote) }))
      .sort(byPullRequests(row => row.author.login ?? row.author.name)),
};
