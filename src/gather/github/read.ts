import type { PullRequest } from '../../domain/pull-request.js';
import { type PullRequestNode, pullRequestOf } from './answers.js';
import { type Rest, restOf } from './rest.js';

/** A pull request of the period and what else its page told of it; the page itself can be let go. */
export interface Read {
  pullRequest: PullRequest;
  /** What its page left open; at most one. */
  rest: Rest[];
  /** GitHub's word for how the author belongs to the repository. */
  association: string;
  /** The author's login as searches want it, also a bot's. */
  login: string | null;
  /** Lists of which the page told a part. */
  cut: ('labels' | 'reviews')[];
  threads: number;
}

export function readOf(node: PullRequestNode): Read {
  const pullRequest = pullRequestOf(node);
  return {
    pullRequest,
    rest: restOf(pullRequest, node),
    association: node.authorAssociation,
    login: node.author?.login ?? null,
    cut: (['labels', 'reviews'] as const).filter(list => {
      const connection = node[list];
      return connection !== null && connection.nodes.length < connection.totalCount;
    }),
    threads: node.reviewThreads?.totalCount ?? 0,
  };
}
