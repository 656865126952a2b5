import { z } from 'zod';
import type { GitHubClient } from '../github/client.js';
import { AUTHOR_FIELDS, Authored } from './own.js';

/** The repository that is posted to. */
export interface TargetRepository {
  id: string;
  nameWithOwner: string;
  /** null: GitHub does not tell. */
  isPrivate: boolean | null;
}

/**
 * A kind of thread: a body with comments. GitHub names the same things differently for issues and discussions; aliases
 * in the GraphQL documents give the answers the same form, so one algorithm serves both.
 */
export interface ThreadKind {
  id: 'issue' | 'discussion';
  plural: 'issues' | 'discussions';
  /** Why posting may be forbidden beside a missing permission, as a sentence with a space before it; may be empty. */
  forbiddenHint: string;
  /** Whether a thread can be created with labels, so that none of its readers sees it without them. */
  createsWithLabels: boolean;
  documents: {
    /**
     * ($owner, $name) → `viewer`, the fields in `beside`, and `repository` with `enabled`, the first page of `threads`, and
     * the fields in `fields`
     */
    repository(fields: string, beside: string): string;
    /** ($id, $after) → `repository.threads`, newest first */
    list: string;
    /** ($repositoryId, $title, $body, `createVariables`, and $labelIds if `createsWithLabels`) → `written.thread` with its `body` */
    create: string;
    /** ($id, $title, $body) → `written.thread` */
    update: string;
    /** ($ids) → `nodes` with `renames`, the latest ones; null: GitHub does not tell */
    renames: string | null;
    /** ($id) */
    close: string;
    /** ($id, $after) → `thread.comments`, oldest first */
    comments: string;
    /** ($id, $body0, $body1, …) → `written0`, `written1`, …, added in this order */
    addComments(count: number): string;
    /** ($id, $body) */
    updateComment: string;
    /** ($id) */
    deleteComment: string;
  };
  /**
   * The variables that say where in the repository a new thread goes.
   * @throws DigestError where there is no such category
   */
  createVariables(
    client: GitHubClient,
    repository: TargetRepository,
    category: string | null,
  ): Promise<Record<string, string>>;
}

/** `$body0: String!, $body1: String!` */
export const bodyDeclarations = (count: number) =>
  Array.from({ length: count }, (_, n) => `$body${n}: String!`).join(', ');

/** The field by which a token learns whose it is. */
export const VIEWER = 'viewer { login }';

/** The fields that are read of every thread. Bodies are left out, since most threads are not reports. */
export const THREAD_FIELDS = `id number title url createdAt closed ${AUTHOR_FIELDS}`;

export const Thread = Authored.extend({
  id: z.string(),
  number: z.int(),
  title: z.string(),
  url: z.string(),
  createdAt: z.string(),
  closed: z.boolean(),
});
export type Thread = z.infer<typeof Thread>;

export const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

/** A page of the list of threads, newest first. */
export const ThreadsPage = z.object({ pageInfo: PageInfo, nodes: z.array(Thread) });
export type ThreadsPage = z.infer<typeof ThreadsPage>;

export const UpdatedThread = z.object({ written: z.object({ thread: Thread }) });
export const CreatedThread = z.object({ written: z.object({ thread: Thread.extend({ body: z.string() }) }) });
