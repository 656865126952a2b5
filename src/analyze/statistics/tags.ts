import { groups } from 'd3-array';
import { byPullRequests, numbersOf } from '../../domain/order.js';
import type { Statistic } from './statistic.js';

export const tags: Statistic<'tags'> = {
  id: 'tags',
  of: entries =>
    groups(
      entries.flatMap(({ number, tags }) => tags.map(tag => ({ tag, number }))),
      pair => pair.tag,
    )
      .map(([tag, rows]) => ({ tag, pullRequests: numbersOf(rows) }))
      .sort(byPullRequests(row => row.tag)),
};
