/** What a local GitHub holds in memory. Logins are the keys of people; instants are ISO 8601 in UTC. */
export interface World {
  /** `owner/name` that the repository had before; asking for it still finds the repository, as after a rename. */
  renamedFrom?: string;
  repository: {
    owner: string;
    name: string;
    description: string;
    defaultBranch: string;
    private: boolean;
    archived: boolean;
    hasIssues: boolean;
    hasDiscussions: boolean;
    /** Files of the default branch that can be read through the API, path to text. */
    files: Record<string, string>;
    labels: WorldLabel[];
    discussionCategories: { name: string; slug: string; emoji: string }[];
  };
  users: WorldUser[];
  pullRequests: WorldPullRequest[];
  /** Issues that are there already. */
  issues: {
    number: number;
    title: string;
    body: string;
    author: string | null;
    createdAt: string;
    closed: boolean;
    labels?: string[];
    pinned?: boolean;
    comments?: WorldComment[];
  }[];
  /** Discussions that are there already; the category is named by its slug. */
  discussions?: {
    number: number;
    title: string;
    body: string;
    author: string | null;
    createdAt: string;
    closed: boolean;
    category: string;
    comments?: WorldComment[];
  }[];
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
  /** Absent: the latest of its merge and its reviews. */
  updatedAt?: string;
  mergedBy: string | null;
  baseRefName: string;
  labels: string[];
  files: {
    path: string;
    additions: number;
    deletions: number;
    changeType: 'ADDED' | 'MODIFIED' | 'DELETED' | 'RENAMED' | 'COPIED';
  }[];
  reviews: {
    author: string | null;
    state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
    submittedAt: string;
  }[];
  /** What GitHub knows of the author's standing; absent: CONTRIBUTOR. */
  authorAssociation?: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'FIRST_TIME_CONTRIBUTOR' | 'NONE';
  /** How the checks of its last commit stand together; absent: it has none. */
  checks?: 'SUCCESS' | 'FAILURE' | 'ERROR' | 'PENDING' | 'EXPECTED';
  /** Threads of comments on its lines; absent: none. */
  reviewThreads?: { total: number; unresolved: number };
  /** How many issue comments it has. */
  comments: number;
  mergeCommit: { oid: string; message: string } | null;
}
