import type { History } from './history.js';
import type { Author, ChangedFile, PullRequest } from './pull-request.js';

export interface Repository {
  nameWithOwner: string;
  /** `https://github.com/octo/repo`; null if only a clone is known. */
  url: string | null;
  defaultBranch: string | null;
  /** Whether it is private, or internal to an enterprise; absent if the source does not know. */
  isPrivate?: boolean;
}

/** What a source knows before it reads pull requests. */
export interface Opened {
  repository: Repository;
  /** Text of the configuration file; null if there is none. */
  config: string | null;
  /** Text of the CODEOWNERS file; null if there is none. */
  codeowners: string | null;
  /** Paths of files of the repository that the source has lost; absent: none. They are treated as if they did not exist. */
  lost?: string[];
  /** Paths of files of the repository that are too large to be read, treated the same. */
  tooLarge?: string[];
}

/** A commit that was pushed to the default branch without a pull request. */
export interface DirectPush {
  sha: string;
  title: string;
  /** The message below its title; may be empty. */
  body: string;
  author: Author;
  committedAt: string;
  /** Those that it changed, of a commit that may revert something; absent: unknown. */
  files?: ChangedFile[];
}

/** A range of merge times, [start, end) in UTC, with pull requests that were counted but could not be read. */
export interface Missing {
  start: string;
  end: string;
  pullRequests: number;
}

/** Pull requests with a list that could be read only in part. */
export interface CutList {
  list: 'labels' | 'reviews' | 'review-threads';
  /** Numbers, ascending. */
  pullRequests: number[];
}

/** What a clone shows of a period: commits, of which some name the pull request that they landed. */
export interface CloneCommits {
  /** The branch that was read; null: a commit without one is checked out. */
  branch: string | null;
  /** How many commits reached the branch. */
  commits: number;
  /** How many of them name no pull request. */
  unnamed: number;
  /** How most of these refer to a number, such as `Closes #N`; null: in no common way. */
  commonestShape: string | null;
  /** When its newest commit reached the branch, if that was before the period. */
  newest?: string;
  /** The clone may not have been fetched since, so that nothing is known of the period. */
  maybeStale?: true;
}

export interface Gathered {
  pullRequests: PullRequest[];
  /** How many the source itself counts in the period. */
  expected: number;
  missing: Missing[];
  /** Only of a clone, which cannot know whether it names all pull requests. */
  clone?: CloneCommits;
  /** Absent: no list was cut. Lists of files are not included: `filesTotal` of the pull request shows the cut. */
  cutLists?: CutList[];
  /** Names, such as `PullRequest.reviewThreads`, of fields that the source could not read this time. */
  missingFields?: string[];
  /** Authors of the period without a pull request merged before it; absent if the source cannot know them. */
  newContributors?: Author[];
  /** Absent if the source cannot know them. */
  directPushes?: DirectPush[];
  /** Absent if the source knows nothing about the time before the period. */
  history?: History;
  /** How many were merged in each of the earlier periods asked for, null: unknown; absent if the source does not count them. */
  mergedBefore?: (number | null)[];
  /** Paths of manifests, which make a folder a package; absent if the source cannot list the repository. */
  manifests?: readonly string[];
}

/** How a pull request names an earlier one that is not in the period. */
export interface Reference {
  number?: number;
  sha?: string;
  title?: string;
}

/** Where pull requests come from. `open` is called once, before the other methods. */
export interface Source {
  open(): Promise<Opened>;
  gather(): Promise<Gathered>;
  /**
   * The earlier merged pull requests that the references name, if found. Their `files` may be empty. Those of the period
   * are among them if a reference names them by a commit that `gather` did not know, which is in `branchCommits`.
   */
  lookUp(references: readonly Reference[]): Promise<PullRequest[]>;
}
