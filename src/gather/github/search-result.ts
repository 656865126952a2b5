import type { CutList } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { type PullRequestNode, pullRequestOf } from './answers.js';
import { cutIn } from './cut-lists.js';
import { type FurtherFiles, furtherFilesOf } from './further-files.js';

/** A pull request of the period and what else its page told of it; the page itself can be let go. */
export interface Read {
  pullRequest: PullRequest;
  /** The files that its page did not tell; at most one. */
  furtherFiles: FurtherFiles[];
  /** GitHub's word for how the author belongs to the repository. */
  association: string;
  /** The author's login as searches want it, also a bot's. */
  login: string | null;
  /** Lists of which the page told a part. */
  cut: CutList['list'][];
}

export function readOf(node: PullRequestNode): Read {
  const pullRequest = pullRequestOf(node);
  return {
    pullRequest,
    furtherFiles: furtherFilesOf(pullRequest, node.files),
    association: node.authorAssociation,
    login: node.author?.login ?? null,
    cut: cutIn(node),
  };
}
