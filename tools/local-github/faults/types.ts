import type { Payload } from '../api/execute.js';
import type { Store } from '../store.js';

/** Which requests a fault strikes; requests are counted over those that match. */
export interface FaultMatch {
  /** Only where this matches the operation's name or, without a name, the query's text. Default: all. */
  on?: RegExp;
  /** Every k-th of them; default 1, each. */
  every?: number;
  /** Leaves the first ones alone. */
  skip?: number;
  /** Strikes no more often than this. */
  times?: number;
  /** Strikes no request twice: whoever sends it again gets its answer, whatever else is asked meanwhile. */
  eachOnce?: boolean;
}

/** What a fault can know of the request it strikes. */
export interface Struck {
  operation: string | null;
  query: string;
  variables: Readonly<Record<string, unknown>>;
  /** Largest `first` or `last` of the query. */
  largestPage: number;
  mutation: boolean;
  store: Store;
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
  concerns?(fault: Options, request: Struck): boolean;
  /** Runs before the query does, which waits for it. */
  before?(fault: Options, request: Struck): void | Promise<void>;
  /** Answers instead of the query; with `applied` in the fault the query has run by then and only its answer is lost. */
  instead?(fault: Options, request: Struck): Answer;
  /** Changes what the query has answered, or what it has done. */
  afterwards?(fault: Options, payload: Payload, request: Struck): Payload;
  /** Keeps the answer from arriving: never sent, or cut in the middle. */
  delivery?: 'never' | 'half';
}
