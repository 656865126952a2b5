import type { CutList } from '../../domain/gathered.js';
import { numbersOf } from '../../domain/order.js';
import type { PullRequestNode } from './answers.js';

/** The connections of a pull request of which only the first hundred nodes are read. */
const CONNECTIONS = { labels: 'labels', reviews: 'reviews', 'review-threads': 'reviewThreads' } as const;
const LISTS = Object.keys(CONNECTIONS) as CutList['list'][];

/** The lists of a pull request that are shorter than GitHub's own count of them. */
export function cutListsIn(node: PullRequestNode): CutList['list'][] {
  return LISTS.filter(list => {
    const connection = node[CONNECTIONS[list]];
    return connection != null && connection.nodes.length < connection.totalCount;
  });
}

/** For each list that was cut anywhere, the numbers of the pull requests concerned. */
export function cutListsOf(
  results: readonly { pullRequest: { number: number }; cutLists: readonly CutList['list'][] }[],
): CutList[] {
  return LISTS.flatMap(list => {
    const cut = results.filter(({ cutLists }) => cutLists.includes(list)).map(({ pullRequest }) => pullRequest);
    return cut.length === 0 ? [] : [{ list, pullRequests: numbersOf(cut) }];
  });
}
