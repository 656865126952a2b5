import { z } from 'zod';
import type { GitHubClient } from '../github/client.js';

/** The repository that is posted to. */
export interface Target {
  id: string;
  nameWithOwner: string;
  owner: string;
  name: string;
}

/**
 * What has a body and comments. GitHub spells the same things differently for issues and discussions; aliases in the
 * documents make their answers alike, so that one algorithm serves both.
 */
export interface ThreadKind {
  id: 'issue' | 'discussion';
  plural: 'issues' | 'discussions';
  /** What posting may also fail for, beside a missing permission. */
  forbiddenAlso: string;
  documents: {
    /** ($owner, $name) → `repository` with `enabled`, the first page of `threads` and what else `fields` ask of it */
    look(fields: string): string;
    /** ($id, $after) → `repository.threads`, newest first */
    list: string;
    /** ($repositoryId, $title, $body, and what `place` gives) → `written.thread` with its `body` */
    create: string;
    /** ($id, $title, $body) → `written.thread` */
    update: string;
    /** ($id) */
    close: string;
    /** ($id, $after) → `thread.comments`, oldest first */
    comments: string;
    /** ($id, $body0, $body1, …) → `written0`, `written1`, …, made in this order; `more` declares and adds another change */
    addComments(count: number, more: MoreChanges): string;
    /** ($id, $body) */
    updateComment: string;
    /** ($id) */
    deleteComment: string;
  };
  /**
   * Where in the repository a new one goes, as variables of `create`.
   * @throws DigestError where there is no such place
   */
  place(client: GitHubClient, target: Target, category: string | null): Promise<Record<string, string>>;
}

/** What goes with another change in one request: its variables, `, $labelIds: [ID!]!`, and the field of the mutation. */
export interface MoreChanges {
  declared: string;
  field: string;
}

export const NOTHING_MORE: MoreChanges = { declared: '', field: '' };

/** `$body0: String!, $body1: String!` */
export const bodiesDeclared = (count: number) =>
  Array.from({ length: count }, (_, n) => `$body${n}: String!`).join(', ');

/** What is read of every thread: light, since most are not ours. */
export const THREAD_FIELDS = 'id number title url createdAt closed viewerDidAuthor';

export const Thread = z.object({
  id: z.string(),
  number: z.int(),
  title: z.string(),
  url: z.string(),
  createdAt: z.string(),
  closed: z.boolean(),
  viewerDidAuthor: z.boolean(),
});
export type Thread = z.infer<typeof Thread>;

export const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

/** A page of the list of threads, newest first. */
export const ThreadsPage = z.object({ pageInfo: PageInfo, nodes: z.array(Thread) });
export type ThreadsPage = z.infer<typeof ThreadsPage>;

export const WrittenThread = z.object({ written: z.object({ thread: Thread }) });
export const CreatedThread = z.object({ written: z.object({ thread: Thread.extend({ body: z.string() }) }) });
