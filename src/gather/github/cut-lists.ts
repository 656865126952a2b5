import type { CutList } from '../../domain/gathered.js';
import type { PullRequestNode } from './answers.js';

/** The connections of a pull request of which the first hundred are read. */
const CONNECTIONS = { labels: 'labels', reviews: 'reviews', 'review-threads': 'reviewThreads' } as const;
const LISTS = Object.keys(CONNECTIONS) as CutList['list'][];

/** The lists that came shorter than GitHub's own count of them. */
export function cutIn(node: PullRequestNode): CutList['list'][] {
  return LISTS.filter(list => {
    const connection = node[CONNECTIONS[list]];
    return connection != null && connection.nodes.length < connection.totalCount;
  });
}

export function cutLists(
  read: readonly { pullRequest: { number: number }; cut: readonly CutList['list'][] }[],
): CutList[] {
  return LISTS.flatMap(list => {
    const pullRequests = read.filter(({ cut }) => cut.includes(list)).map(({ pullRequest }) => pullRequest.number);
    return pullRequests.length === 0 ? [] : [{ list, pullRequests: pullRequests.sort((a, b) => a - b) }];
  });
}
