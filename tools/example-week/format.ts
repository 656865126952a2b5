import { z } from 'zod';

/**
 * The form of the YAML files in this folder. It is written for people to read and change; `load.ts` makes a world of it.
 * An instant is `2026-03-30 07:52`, in UTC; its seconds follow from the number unless they are written.
 */
const Moment = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?$/);

const Person = z.string().min(1);

export const PullRequestFile = z.array(
  z.strictObject({
    number: z.int().positive(),
    title: z.string().min(1).max(256),
    /** null: the account was deleted. */
    author: Person.nullable(),
    opened: Moment,
    merged: Moment,
    /** Where it is absent, the last person who approved merged it. */
    mergedBy: Person.optional(),
    base: z.string().default('main'),
    labels: z.array(z.string()).default([]),
    /** How many issue comments it has. */
    comments: z.int().nonnegative().default(0),
    /** `hanne-oyelaran changes 1d3h, jagoda-k approved 2d`: who, what, and how long after it was opened. `(deleted)` is an account that is gone. */
    reviews: z.string().default(''),
    /** How the checks of its last commit ended; `none`: none ran. */
    checks: z.enum(['success', 'failure', 'pending', 'none']).default('success'),
    /** `2 of 5 open`: how many threads of review were never resolved, of how many. */
    threads: z
      .string()
      .regex(/^\d+ of \d+ open$/)
      .optional(),
    /** Logins, or `Name <address>`; they become trailers of the merge commit. */
    coAuthors: z.array(z.string()).default([]),
    /** `{{sha 2888}}` becomes the commit of that pull request. */
    body: z.string().default(''),
    /** A line a file: `path +12 -3`, then A, C, D or R for added, copied, deleted, renamed; see `files.ts`. */
    files: z.string().optional(),
    /** Instead of `files`: those of this pull request, with every change mirrored. */
    undoes: z.int().positive().optional(),
    /** `lost`: GitHub no longer knows the merge commit. */
    commit: z.literal('lost').optional(),
  }),
);
export type WrittenPullRequest = z.infer<typeof PullRequestFile>[number];

export const RepositoryFile = z.strictObject({
  owner: z.string(),
  name: z.string(),
  description: z.string(),
  defaultBranch: z.string(),
  /** Name to colour. */
  labels: z.record(z.string(), z.string().regex(/^[0-9a-f]{6}$/)),
  discussionCategories: z.array(z.strictObject({ name: z.string(), slug: z.string(), emoji: z.string() })),
  /** Path to text. */
  files: z.record(z.string(), z.string()),
  /** Login to display name, null for those who gave none. */
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
