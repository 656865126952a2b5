import { z } from 'zod';

/**
 * The format of the YAML files in this folder, which people read and edit; `load.ts` turns them into a world.
 * An instant is `2026-03-30 07:52`, in UTC; seconds that are not written are derived from the number.
 */
const Moment = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?$/);

const Person = z.string().min(1);

const NEWS_TYPES = ['breaking', 'feature', 'bugfix', 'security'] as const;

export const PullRequestFile = z.array(
  z.strictObject({
    number: z.int().positive(),
    title: z.string().min(1).max(256),
    /** null: the account was deleted. */
    author: Person.nullable(),
    opened: Moment,
    merged: Moment,
    /** Default: the last person who approved it. */
    mergedBy: Person.optional(),
    base: z.string().default('main'),
    labels: z.array(z.string()).default([]),
    /** Number of issue comments. */
    comments: z.int().nonnegative().default(0),
    /** `hanne-oyelaran changes 1d3h, jagoda-k approved 2d`: who, what, and how long after opening. `(deleted)`: a deleted account. */
    reviews: z.string().default(''),
    /** Combined state of the checks of its last commit; `none`: it has none. */
    checks: z.enum(['success', 'failure', 'pending', 'none']).default('success'),
    /** `2 of 5 open`: unresolved review threads, and all. */
    threads: z
      .string()
      .regex(/^\d+ of \d+ open$/)
      .optional(),
    /** Logins, or `Name <address>`; they become trailers of the merge commit. */
    coAuthors: z.array(z.string()).default([]),
    /** `{{sha 2888}}` becomes the commit of that pull request. */
    body: z.string().default(''),
    /** One file per line: `path +12 -3`, then A, C, D or R for added, copied, deleted, renamed; see `files.ts`. */
    files: z.string().optional(),
    /** Type to text of the changelog fragments that it adds: `feature` becomes the file `changes/NUMBER.feature.md`. */
    news: z.partialRecord(z.enum(NEWS_TYPES), z.string().min(1)).default({}),
    /** Instead of `files`: the files of this pull request with every change reversed. */
    reverts: z.int().positive().optional(),
    /** `lost`: GitHub no longer has the merge commit. */
    commit: z.literal('lost').optional(),
  }),
);
export type WrittenPullRequest = z.infer<typeof PullRequestFile>[number];

export const RepositoryFile = z.strictObject({
  owner: z.string(),
  name: z.string(),
  description: z.string(),
  defaultBranch: z.string(),
  /** Name to color. */
  labels: z.record(z.string(), z.string().regex(/^[0-9a-f]{6}$/)),
  discussionCategories: z.array(z.strictObject({ name: z.string(), slug: z.string(), emoji: z.string() })),
  /** Path to text. */
  files: z.record(z.string(), z.string()),
  /** Login to display name; null: none. */
  people: z.record(z.string(), z.string().nullable()),
  bots: z.array(z.string()),
  issues: z.array(
    z.strictObject({
      number: z.int().positive(),
      opened: Moment,
      author: Person.nullable(),
      closed: z.boolean(),
      title: z.string(),
      body: z.string().default(''),
    }),
  ),
});
