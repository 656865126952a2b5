import type { CutList } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { type PullRequestNode, pullRequestOf } from './answers.js';
import { cutListsIn } from './cut-lists.js';
import { type FurtherFiles, furtherFilesOf } from './further-files.js';

/** A pull request that a search found, with what is needed later. It holds no reference to its page. */
export interface SearchResult {
  pullRequest: PullRequest;
  /** The files that are not on its page; at most one element. */
  furtherFiles: FurtherFiles[];
  /** The `CommentAuthorAssociation` of the author, such as MEMBER. */
  association: string;
  /** The author's login as searches need it: a bot's without `[bot]`. */
  login: string | null;
  /** Lists that are not complete on its page. */
  cutLists: CutList['list'][];
}

export function searchResultOf(node: PullRequestNode): SearchResult {
  const pullRequest = pullRequestOf(node);
  return {
    pullRequest,
    furtherFiles: furtherFilesOf(pullRequest, node.files),
    association: node.authorAssociation,
    login: node.author?.login ?? null,
    cutLists: cutListsIn(node),
  };
}
