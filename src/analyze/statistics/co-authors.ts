import { byPullRequests, numbersOf } from '../../domain/order.js';
import { contributionsOf } from './contributions.js';
import type { Statistic } from './statistic.js';

export const coAuthors: Statistic<'coAuthors'> = {
  id: 'coAuthors',
  of: entries =>
    contributionsOf(entries)
      .filter(({ author, coAuthored }) => coAuthored.length > 0 && !author.bot)
      .map(({ author, coAuthored }) => ({ author, pullRequests: numbersOf(coAuthored) }))
      .sort(byPullRequests(row => row.author.login ?? row.author.name)),
};
