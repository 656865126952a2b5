/** The data of a local GitHub, in memory. Logins identify users; instants are ISO 8601 in UTC. */
export interface World {
  /** The repository's old `owner/name`. It still finds the repository, as after a rename. */
  renamedFrom?: string;
  /** The repository's node id. Default: one made from its oldest known name, since a rename does not change it. */
  repositoryId?: string;
  /** Repositories of which only the name and the id are known, as `owner/name`, with the name that they had before, if any. */
  elsewhere?: { nameWithOwner: string; renamedFrom?: string }[];
  /** Branches that something was merged into, and that are no longer there. */
  deletedBranches?: string[];
  repository: {
    owner: string;
    name: string;
    description: string;
    defaultBranch: string;
    private: boolean;
    archived: boolean;
    /** Default: none. */
    topics?: string[];
    /** Default: false. */
    fork?: boolean;
    hasIssues: boolean;
    hasDiscussions: boolean;
    /** Files of the default branch, path to text. */
    files: Record<string, string>;
    labels: WorldLabel[];
    discussionCategories: { name: string; slug: string; emoji: string }[];
  };
  users: WorldUser[];
  pullRequests: WorldPullRequest[];
  /** Pull requests that were closed without a merge, as GitHub sees it: a bot may have landed them as commits. */
  closedPullRequests?: WorldClosedPullRequest[];
  /** Commits of the default branch that are no pull request's merge commit. */
  commits?: WorldCommit[];
  issues: WorldIssue[];
  discussions?: WorldDiscussion[];
}

/** A commit that was pushed, landed by a bot, or is one of several that a rebase merge has put on the branch. */
export interface WorldCommit {
  oid: string;
  message: string;
  /** null: GitHub knows no account with the address of the commit. */
  author: string | null;
  /** As in the commit; default: the name of the account. */
  authorName?: string;
  committedDate: string;
  /** Default: the commit before it on the branch. */
  parents?: string[];
  /** The pull request that GitHub says it belongs to. */
  pullRequest?: number;
  /** Further ones that brought it, such as a release: GitHub lists them first. */
  alsoIn?: number[];
  /** The files it changed; default: none. */
  paths?: string[];
}

interface WorldThread {
  number: number;
  title: string;
  body: string;
  author: string | null;
  createdAt: string;
  closed: boolean;
  comments?: WorldComment[];
}

/** An issue that exists when the server starts. */
export interface WorldIssue extends WorldThread {
  labels?: string[];
  pinned?: boolean;
}

/** A discussion that exists when the server starts. */
export interface WorldDiscussion extends WorldThread {
  /** Slug. */
  category: string;
}

export interface WorldComment {
  body: string;
  author: string | null;
  createdAt: string;
}

export interface WorldUser {
  login: string;
  name: string | null;
  bot: boolean;
}

export interface WorldLabel {
  name: string;
  color: string;
}

export interface WorldPullRequest {
  number: number;
  title: string;
  body: string;
  /** null: the account was deleted. */
  author: string | null;
  createdAt: string;
  mergedAt: string;
  /** Default: the latest of its merge and its reviews. */
  updatedAt?: string;
  mergedBy: string | null;
  baseRefName: string;
  labels: string[];
  files: {
    path: string;
    additions: number;
    deletions: number;
    changeType: 'ADDED' | 'MODIFIED' | 'DELETED' | 'RENAMED' | 'COPIED';
    /** The file after the merge, where it can be asked for by the merge commit. */
    text?: string;
  }[];
  reviews: {
    author: string | null;
    state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
    submittedAt: string;
  }[];
  /** Default: CONTRIBUTOR. */
  authorAssociation?: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'FIRST_TIME_CONTRIBUTOR' | 'NONE';
  /** Combined state of the checks of its last commit; absent: it has none. */
  checks?: 'SUCCESS' | 'FAILURE' | 'ERROR' | 'PENDING' | 'EXPECTED';
  /** Review threads; absent: none. */
  reviewThreads?: { total: number; unresolved: number };
  /** Number of issue comments. */
  comments: number;
  mergeCommit: { oid: string; message: string } | null;
}

export interface WorldClosedPullRequest extends Omit<WorldPullRequest, 'mergedAt' | 'mergedBy' | 'mergeCommit'> {
  closedAt: string;
}
