import { z } from 'zod';
import { Instant } from './instant.js';

export const Author = z
  .object({
    login: z.string().optional().describe('The GitHub login; absent if only the name from a commit is known'),
    name: z.string().describe('The display name, or the login if no name is known'),
    bot: z.boolean(),
  })
  .describe('A person or a bot');
export type Author = z.infer<typeof Author>;

export const ChangedFile = z
  .object({
    path: z.string(),
    previousPath: z.string().optional().describe('Where a renamed or copied file came from, if the source reports it'),
    additions: z.int().nonnegative(),
    deletions: z.int().nonnegative(),
    status: z.enum(['added', 'modified', 'removed', 'renamed', 'copied']),
    unread: z
      .literal(true)
      .optional()
      .describe('The clone lacks its content: its lines are unknown, and count as none'),
  })
  .describe('A file changed by a pull request');
export type ChangedFile = z.infer<typeof ChangedFile>;

export const Review = z
  .object({
    author: Author.nullable().describe('null: the account was deleted'),
    state: z.enum(['approved', 'changes-requested', 'commented', 'dismissed']),
    submittedAt: Instant,
  })
  .describe('A submitted review');
export type Review = z.infer<typeof Review>;

/** The lists of a pull request that have a bound, beside its files. */
export const BOUNDED_LISTS = ['coAuthors', 'labels', 'reviews', 'closes', 'modules', 'references'] as const;

export const CHECK_STATES = ['success', 'failure', 'error', 'pending', 'expected'] as const;

/**
 * A merged pull request from any source. A field that the source cannot know is absent, never zero or empty: a git
 * history has no labels, and `labels: []` would claim that the pull request had none.
 */
export const PullRequest = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string(),
  url: z.string().optional(),
  author: Author.nullable().describe('null: the account was deleted'),
  coAuthors: z.array(Author),
  createdAt: Instant.optional(),
  mergedAt: Instant,
  mergedBy: Author.nullable().optional(),
  baseRef: z.string().optional(),
  labels: z.array(z.string()).optional(),
  additions: z.int().nonnegative(),
  deletions: z.int().nonnegative(),
  files: z.array(ChangedFile),
  filesTotal: z.int().nonnegative().describe('The number of changed files, including those not in `files`'),
  reviews: z.array(Review).optional(),
  comments: z.int().nonnegative().optional(),
  checks: z
    .enum(CHECK_STATES)
    .nullable()
    .optional()
    .describe('The combined state of the checks of its last commit when it was read; null: it had no checks'),
  reviewThreads: z
    .object({ total: z.int().nonnegative(), unresolved: z.int().nonnegative() })
    .optional()
    .describe('Threads of review comments'),
  commitSha: z.string().nullable(),
  landedBy: z
    .string()
    .optional()
    .describe('SHA of the commit that landed it, where GitHub calls it closed and not merged; absent for a merge'),
  branchCommits: z
    .array(z.string())
    .optional()
    .describe('SHAs of further commits that belong to it, such as those of its branch; absent: none is known'),
  fragments: z
    .array(z.object({ path: z.string(), text: z.string() }))
    .optional()
    .describe(
      'Changelog fragments that it added, at most five; absent if there are none or the source cannot read them',
    ),
  unlisted: z
    .partialRecord(z.enum(BOUNDED_LISTS), z.int().positive())
    .optional()
    .describe(
      'How many more there are than these lists have, which are cut at a hundred; `references`: to what it reverts or relands',
    ),
});
export type PullRequest = z.infer<typeof PullRequest>;

/** A key that is the same for the same author: the login if known, or else the name. Case makes no difference. */
export function authorKey(author: Author): string {
  return author.login === undefined ? `name:${author.name.toLowerCase()}` : `login:${author.login.toLowerCase()}`;
}
