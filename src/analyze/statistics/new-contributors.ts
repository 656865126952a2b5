import { authorKey } from '../../domain/pull-request.js';
import { byPullRequests, numbersOf } from '../order.js';
import type { Statistic } from './statistic.js';

export const newContributors: Statistic<'newContributors'> = {
  id: 'newContributors',
  of: (entries, { newContributors }) =>
    newContributors
      ?.map(author => ({
        author,
        pullRequests: numbersOf(
          entries.filter(entry => entry.author !== null && authorKey(entry.author) === authorKey(author)),
        ),
      }))
      .filter(({ author, pullRequests }) => !author.bot && pullRequests.length > 0)
      .sort(byPullRequests(row => row.author.login ?? row.author.name)),
};
