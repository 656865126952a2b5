import type { Store } from '../store.js';
import { forbidden, unprocessable } from './errors.js';

export type Access = 'none' | 'read' | 'write';

/** The permissions of the token, spelled as in a workflow. */
export interface TokenPermissions {
  contents: Access;
  'pull-requests': Access;
  issues: Access;
  discussions: Access;
  checks: Access;
}

/** What a digest needs: it reads code and pull requests, and writes issues and discussions. */
export const DEFAULT_PERMISSIONS: TokenPermissions = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'write',
  discussions: 'write',
  checks: 'read',
};

type Scope = keyof TokenPermissions;

const RANK: Record<Access, number> = { none: 0, read: 1, write: 2 };

/** @throws GitHubError FORBIDDEN if none of the scopes has the needed access */
export function requireAccess(
  { permissions }: { permissions: TokenPermissions },
  needed: Access,
  ...scopes: Scope[]
): void {
  if (!scopes.some(scope => RANK[permissions[scope]] >= RANK[needed])) throw forbidden();
}

/** @throws GitHubError if the token may not write, or the repository is archived */
export function requireWriteAccess(context: { permissions: TokenPermissions; store: Store }, ...scopes: Scope[]): void {
  requireAccess(context, 'write', ...scopes);
  if (context.store.world.repository.archived) throw unprocessable('Repository was archived so is read-only.');
}
