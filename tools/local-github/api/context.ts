import type { Charge } from '../rate-limit.js';
import type { SearchQuery } from '../search/parse.js';
import type { Store, StoredIssue, StoredPullRequest, Stores } from '../store.js';
import type { Meter } from './meter.js';
import type { TokenPermissions } from './permissions.js';

/** What every resolver receives. */
export interface ApiContext {
  /** The repository that the field of the query is about. */
  store: Store;
  /** Every repository that the token can see. */
  stores: Stores;
  permissions: TokenPermissions;
  charge: Charge;
  /** Counts the pull requests in the answer. */
  resolved: { pullRequests: number };
  meter: Meter;
  /** Whether a search finds what matches its query. */
  finds(found: StoredPullRequest | StoredIssue, query: SearchQuery): boolean;
}
