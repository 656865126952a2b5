import type { Fault } from './faults/index.js';
import type { Store } from './store.js';

export type Access = 'none' | 'read' | 'write';

/** The permissions of the token, spelled as in a workflow. */
export interface TokenPermissions {
  contents: Access;
  'pull-requests': Access;
  issues: Access;
  discussions: Access;
  checks: Access;
}

export interface LocalGitHubOptions {
  port?: number;
  /** What is not given stays as a digest needs it: reading code and pull requests, writing issues and discussions. */
  permissions?: Partial<TokenPermissions>;
  /** Who the token belongs to; a login that ends in `[bot]` is a bot, whose `author.login` lacks that ending. */
  viewer?: string;
  delayPerRequestMs?: number;
  /** Added for every pull request in an answer, as GitHub takes longer over a fuller page. */
  delayPerNodeMs?: number;
  /** GraphQL points an hour. */
  rateLimit?: number;
  /** GitHub says RATE_LIMITED in some answers and RATE_LIMIT in others. */
  rateLimitType?: 'RATE_LIMITED' | 'RATE_LIMIT';
  /** Answers where GitHub Enterprise Server does: POST /api/graphql, with /api/v3 as the REST base. */
  enterprise?: boolean;
  /** Fields that are not in this server's schema, as in that of an older GitHub: `PullRequest.statusCheckRollup`. */
  withoutFields?: readonly string[];
  /** What addresses in answers begin with; default: where this server listens. */
  publicUrl?: string;
  faults?: readonly Fault[];
  now?: () => Date;
}

/** One request to the API, as it was asked and answered. */
export interface RequestRecord {
  operation: string | null;
  query: string;
  variables: Record<string, unknown>;
  /** What it was charged, 0 if it was never executed. */
  points: number;
  /** HTTP status; 0 where the connection was cut or never answered. */
  status: number;
  /** Pull requests that the answer holds. */
  nodes: number;
  /** Nodes the query could have returned at most, as GitHub counts them. */
  possibleNodes: number;
  /** Kinds of the faults that struck. */
  faults: string[];
  startedAt: Date;
  ms: number;
}

export interface LocalGitHub {
  /** `http://127.0.0.1:PORT`, what GITHUB_SERVER_URL would hold. */
  url: string;
  /** What GITHUB_API_URL would hold. */
  apiUrl: string;
  graphqlUrl: string;
  requests: RequestRecord[];
  /** What is there now, for reading; it changes as mutations come in. */
  state: Store;
  setFaults(faults: readonly Fault[]): void;
  close(): Promise<void>;
}

export const DEFAULT_PERMISSIONS: TokenPermissions = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'write',
  discussions: 'write',
  checks: 'read',
};
