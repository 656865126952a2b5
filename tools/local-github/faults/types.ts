import type { Payload } from '../api/payload.js';
import type { SearchQuery } from '../search/parse.js';
import type { Store, StoredIssue, StoredPullRequest } from '../store.js';

/** Which requests trigger a fault. The counts are over the requests that match. */
export interface FaultMatch {
  /** Only requests where this matches the operation's name or, without a name, the query's text. Default: all. */
  on?: RegExp;
  /** Only requests about this repository, `OWNER/NAME`. Default: all. */
  repository?: string;
  /** Every k-th of them; default 1, each. */
  every?: number;
  /** How many to leave alone at first. */
  skip?: number;
  /** The most requests that trigger it. */
  times?: number;
  /** Whether a request that triggered it is answered when it is sent again, in whatever order requests come. */
  eachOnce?: boolean;
}

/** What a fault can know about the request that triggers it. */
export interface FaultyRequest {
  operation: string | null;
  query: string;
  variables: Readonly<Record<string, unknown>>;
  /** Largest `first` or `last` of the query. */
  largestPage: number;
  mutation: boolean;
  /** The repository that it is about, or the first of them. */
  store: Store;
  /** The names of all that it is about. */
  repositories: readonly string[];
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** One way to go wrong. */
export interface FaultKind<Options = Record<never, never>> {
  kind: string;
  /** Narrows down which requests count. */
  matches?(fault: Options, request: FaultyRequest): boolean;
  /** Runs before the query; the query waits for it. */
  before?(fault: Options, request: FaultyRequest): void | Promise<void>;
  /** Whether a search finds what it would find otherwise. */
  finds?(fault: Options, found: StoredPullRequest | StoredIssue, query: SearchQuery): boolean;
  /** Answers instead of the query. If the fault has `applied`, the query has run by then and only its answer is lost. */
  instead?(fault: Options, request: FaultyRequest): Answer;
  /** Changes the answer to the query, or undoes its effects. */
  after?(fault: Options, payload: Payload, request: FaultyRequest): Payload;
  /** Keeps the answer from arriving: it is never sent, or cut in the middle. */
  delivery?: 'never' | 'half';
}
