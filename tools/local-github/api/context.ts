import type { Charge } from '../rate-limit.js';
import type { Store } from '../store.js';
import type { Meter } from './meter.js';
import type { TokenPermissions } from './permissions.js';

/** What every resolver receives. */
export interface ApiContext {
  store: Store;
  permissions: TokenPermissions;
  charge: Charge;
  /** Counts the pull requests in the answer. */
  resolved: { pullRequests: number };
  meter: Meter;
}
