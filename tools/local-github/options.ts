import type { TokenPermissions } from './api/permissions.js';
import type { Fault } from './faults/index.js';
import type { LikeGitHub } from './profile.js';
import type { Store } from './store.js';

export interface LocalGitHubOptions {
  port?: number;
  /** Permissions that differ from `DEFAULT_PERMISSIONS`. */
  permissions?: Partial<TokenPermissions>;
  /** What differs from that in single repositories, by `OWNER/NAME`. */
  permissionsIn?: Readonly<Record<string, Partial<TokenPermissions>>>;
  /** The owner of the token. A login that ends in `[bot]` is a bot; its `author.login` lacks that ending. */
  viewer?: string;
  delayPerRequestMs?: number;
  /** Added for every pull request in an answer, because GitHub takes longer for a fuller page. */
  delayPerNodeMs?: number;
  /**
   * As the real GitHub, as far as that is known: each query takes its time, too long a one ends in 502, the time of a
   * minute is limited, and what was made less than two seconds ago is not found yet.
   */
  likeGitHub?: boolean | LikeGitHub;
  /** GraphQL points per hour. */
  rateLimit?: number;
  /** GitHub answers RATE_LIMITED in some cases and RATE_LIMIT in others. */
  rateLimitType?: 'RATE_LIMITED' | 'RATE_LIMIT';
  /** Uses the paths of GitHub Enterprise Server: POST /api/graphql, with /api/v3 as the REST base. */
  enterprise?: boolean;
  /** Fields to leave out of the schema, as in an older GitHub: `PullRequest.statusCheckRollup`. */
  withoutFields?: readonly string[];
  /** Base of the URLs in answers; default: the address of this server. */
  publicUrl?: string;
  faults?: readonly Fault[];
  now?: () => Date;
}

/** One request to the API and how it was answered. */
export interface RequestRecord {
  operation: string | null;
  query: string;
  variables: Record<string, unknown>;
  /** The points charged; 0 if it was never executed. */
  points: number;
  /** HTTP status; 0 if the connection was cut or never answered. */
  status: number;
  /** Pull requests in the answer. */
  nodes: number;
  /** Seconds that GitHub would have taken for it, by its content; of one that it gave up, until then. */
  seconds: number;
  /** The most nodes the query could have returned, as GitHub counts them. */
  possibleNodes: number;
  /** Kinds of the faults it triggered. */
  faults: string[];
  startedAt: Date;
  ms: number;
}

export interface LocalGitHub {
  /** `http://127.0.0.1:PORT`, the value for GITHUB_SERVER_URL. */
  url: string;
  /** The value for GITHUB_API_URL. */
  apiUrl: string;
  graphqlUrl: string;
  requests: RequestRecord[];
  /** The current state of the repository, or of the first of several, for reading; mutations change it. */
  state: Store;
  /** The same of every repository, by `OWNER/NAME`. */
  states: ReadonlyMap<string, Store>;
  setFaults(faults: readonly Fault[]): void;
  close(): Promise<void>;
}
