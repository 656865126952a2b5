import { group } from 'd3-array';
import { byPullRequests, numbersOf } from '../../domain/order.js';
import { authorKey } from '../../domain/pull-request.js';
import type { Statistic } from './statistic.js';

export const newContributors: Statistic<'newContributors'> = {
  id: 'newContributors',
  of: (entries, { newContributors }) => {
    const byAuthor = group(entries, ({ author }) => (author === null ? null : authorKey(author)));
    return newContributors
      ?.map(author => ({ author, pullRequests: numbersOf(byAuthor.get(authorKey(author)) ?? []) }))
      .filter(({ author, pullRequests }) => !author.bot && pullRequests.length > 0)
      .sort(byPullRequests(row => row.author.login ?? row.author.name));
  },
};
