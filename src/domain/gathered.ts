import type { History } from './history.js';
import type { Author, PullRequest } from './pull-request.js';

export interface Repository {
  nameWithOwner: string;
  /** `https://github.com/octo/repo`; null where only a clone is known. */
  url: string | null;
  defaultBranch: string | null;
}

/** What a source knows before the pull requests are read. */
export interface Opened {
  repository: Repository;
  /** Text of the configuration file, null where there is none. */
  config: string | null;
  /** Text of the CODEOWNERS file, null where there is none. */
  codeowners: string | null;
}

/** A commit that reached the default branch without a pull request. */
export interface DirectPush {
  sha: string;
  title: string;
  author: Author;
  committedAt: string;
}

/** A stretch of merge times, [start, end) in UTC, in which pull requests were counted that could not be read. */
export interface Missing {
  start: string;
  end: string;
  pullRequests: number;
}

/** Lists of pull requests that were read in part. */
export interface CutList {
  list: 'labels' | 'reviews' | 'review-threads';
  /** Numbers, ascending. */
  pullRequests: number[];
}

export interface Gathered {
  pullRequests: PullRequest[];
  /** How many the source itself counts in the period. */
  expected: number;
  missing: Missing[];
  /** Absent: no list was cut, beside those of files, which tell it themselves. */
  cutLists?: CutList[];
  /** Names, as `PullRequest.reviewThreads`, of what the source should tell and this time could not. */
  missingFields?: string[];
  /** Those whose author had nothing merged before the period; absent where the source cannot tell. */
  newContributors?: Author[];
  /** Absent where the source cannot tell. */
  directPushes?: DirectPush[];
  /** Absent where the source knows nothing of the time before the period. */
  history?: History;
  /** How many were merged in each of the periods before that it was asked about; absent where it does not count them. */
  mergedBefore?: number[];
  /** Paths of the manifests that make a folder a package; absent where the source cannot list the repository. */
  manifests?: readonly string[];
}

/** How a pull request names an earlier one that is not among those of the week. */
export interface Reference {
  number?: number;
  sha?: string;
  title?: string;
}

/** Where pull requests come from. `open` is called first and once. */
export interface Source {
  open(): Promise<Opened>;
  gather(): Promise<Gathered>;
  /** The pull requests merged earlier that these references name, as far as they are found. `files` may be empty. */
  lookUp(references: readonly Reference[]): Promise<PullRequest[]>;
}
