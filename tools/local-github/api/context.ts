import type { Access, TokenPermissions } from '../options.js';
import type { Charge } from '../rate-limit.js';
import type { Store } from '../store.js';
import { forbidden, unprocessable } from './errors.js';

/** What every resolver is handed. */
export interface ApiContext {
  store: Store;
  permissions: TokenPermissions;
  charge: Charge;
  /** Counts the pull requests that the answer holds. */
  resolved: { pullRequests: number };
}

const RANK: Record<Access, number> = { none: 0, read: 1, write: 2 };

/** @throws GitHubError FORBIDDEN where none of the scopes reaches `needed`. */
export function demand(context: ApiContext, needed: Access, ...scopes: (keyof TokenPermissions)[]): void {
  if (!scopes.some(scope => RANK[context.permissions[scope]] >= RANK[needed])) throw forbidden();
}

/** @throws GitHubError where the token may not write or the repository takes no writes. */
export function demandWrite(context: ApiContext, ...scopes: (keyof TokenPermissions)[]): void {
  demand(context, 'write', ...scopes);
  if (context.store.world.repository.archived) throw unprocessable('Repository was archived so is read-only.');
}
