import { findCommit } from '../../branches.js';
import { parseNodeId } from '../../ids.js';
import type { Store, StoredDiscussion, StoredIssue, StoredPullRequest } from '../../store.js';
import type { ApiContext } from '../context.js';
import { noSuchNode } from '../errors.js';
import { requireAccess } from '../permissions.js';
import { actor } from './actor.js';
import { repositoryId } from './repository.js';
import { categorySource } from './threads.js';

type Found = { __typename: string } | null | undefined;

/** By the prefix of the id. */
const FINDERS: Record<string, (store: Store, key: string, id: string) => Found> = {
  R: (store, _key, id) => (id === repositoryId(store) ? { __typename: 'Repository' } : null),
  PR: (store, key) => store.pullRequestsByNumber.get(Number(key)),
  I: (store, key) => store.issues.find(issue => issue.number === Number(key)),
  D: (store, key) => store.discussions.find(discussion => discussion.number === Number(key)),
  IC: (store, _key, id) => store.comments.find(comment => comment.id === id),
  DC: (store, _key, id) => store.comments.find(comment => comment.id === id),
  LA: (store, _key, id) => store.labels.find(label => label.id === id),
  DIC: (store, key) =>
    store.world.repository.discussionCategories.some(category => category.slug === key)
      ? categorySource(store, key)
      : null,
  C: findCommit,
  U: (store, key) => (store.users.get(key)?.bot === false ? actor(store, key) : null),
  BOT: (store, key) => (store.users.get(key)?.bot ? actor(store, key) : null),
};

/** @throws GitHubError NOT_FOUND */
export function nodeOf<T extends { __typename: string }>(store: Store, id: string, ...types: string[]): T {
  const parsed = parseNodeId(id);
  const found = parsed && FINDERS[parsed.prefix]?.(store, parsed.key, id);
  if (!found || store.isYoung(id) || (types.length > 0 && !types.includes(found.__typename))) throw noSuchNode(id);
  return found as T;
}

export type Labelable = StoredIssue | StoredDiscussion | StoredPullRequest;

const SCOPES = {
  PullRequest: 'pull-requests',
  Issue: 'issues',
  Discussion: 'discussions',
} as const;

/** @throws GitHubError NOT_FOUND, or FORBIDDEN if the token may not read the node */
export function readNode(context: ApiContext, id: string): { __typename: string } {
  const found = nodeOf(context.store, id);
  const scope = SCOPES[found.__typename as keyof typeof SCOPES];
  if (scope) requireAccess(context, 'read', scope);
  if (found.__typename === 'PullRequest') context.resolved.pullRequests++;
  return found;
}

/** An error for one node does not affect the others: it becomes null, with an entry in `errors`. */
export function readNodes(context: ApiContext, ids: readonly string[]): ({ __typename: string } | Error)[] {
  return ids.map(id => {
    try {
      return readNode(context, id);
    } catch (error) {
      if (error instanceof Error) return error;
      throw error;
    }
  });
}
