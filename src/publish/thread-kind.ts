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
    /** ($owner, $name) → `repository` with `enabled` */
    target: string;
    /** ($id, $after) → `repository.threads`, newest first */
    list: string;
    /** ($repositoryId, $title, $body, and what `place` gives) → `written.thread` */
    create: string;
    /** ($id, $title, $body) → `written.thread` */
    update: string;
    /** ($id) */
    close: string;
    /** ($id, $after) → `thread.comments`, oldest first */
    comments: string;
    /** ($id, $body) → `written` */
    addComment: string;
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

export const WrittenThread = z.object({ written: z.object({ thread: Thread }) });
