import { z } from 'zod';
import { Size, Undone } from './entry.js';
import { Instant } from './instant.js';
import { Author } from './pull-request.js';
import { Hours, Lines, Numbers } from './quantities.js';

const Duration = z.object({
  medianHours: Hours,
  p90Hours: Hours,
  pullRequests: Numbers.describe('Those it was measured on'),
});

export const Statistics = z.object({
  totals: z.object({
    pullRequests: Numbers,
    additions: Lines,
    deletions: Lines,
    files: z.int().nonnegative().describe('Distinct paths'),
  }),
  authors: z
    .array(
      z.object({
        author: Author,
        pullRequests: Numbers,
        coAuthored: Numbers,
        additions: Lines,
        deletions: Lines,
        modules: z.array(z.string()).describe('Where most of their pull requests went, at most three'),
      }),
    )
    .describe('People, by number of pull requests'),
  coAuthors: z
    .array(z.object({ author: Author, pullRequests: Numbers }))
    .describe('Who is named as co-author, of others’ pull requests'),
  bots: z.array(z.object({ author: Author, pullRequests: Numbers })),
  files: z
    .array(
      z.object({
        path: z.string(),
        kind: z
          .string()
          .optional()
          .describe('source, test, docs, lock, generated, … ; version where only bumps and releases changed it'),
        pullRequests: Numbers,
        additions: Lines,
        deletions: Lines,
      }),
    )
    .describe('Files that two or more pull requests changed'),
  modules: z.array(
    z.object({
      path: z.string(),
      kind: z.string().optional().describe('What most of the changes to its files are: source, test, docs, lock, …'),
      pullRequests: Numbers,
      files: z.int().nonnegative(),
      additions: Lines,
      deletions: Lines,
      owners: z.array(z.string()).optional().describe('From CODEOWNERS, where it names someone for the whole module'),
    }),
  ),
  importance: z.object({ mean: z.number(), median: z.number() }).optional().describe('Absent for an empty period'),
  signals: z
    .array(
      z.object({
        signal: z.string(),
        pullRequests: Numbers,
        measured: z
          .object({
            ratio: z.number(),
            low: z.number(),
            high: z.number(),
            here: z.boolean().describe('In this repository'),
          })
          .nullable()
          .describe('Reverts observed over expected, with the 95 % interval; null: a fact, and no prediction'),
      }),
    )
    .describe('Those that were set off, in the order of the signals'),
  tags: z.array(z.object({ tag: z.string(), pullRequests: Numbers })),
  labels: z.array(z.object({ label: z.string(), pullRequests: Numbers })).optional(),
  baseBranches: z.array(z.object({ branch: z.string(), pullRequests: Numbers })).optional(),
  sizes: z.array(z.object({ size: Size, pullRequests: Numbers })),
  flow: z.object({
    timeToMerge: Duration.optional(),
    timeToFirstReview: Duration.optional(),
    unreviewed: Numbers.optional().describe('Merged with no review by a person other than the author; reverts apart'),
    unreviewedReverts: Numbers.optional().describe('The reverts among what was merged so'),
    selfMerged: Numbers.optional().describe('Merged by their own author'),
    selfMergedUnapproved: Numbers.optional().describe('Those of them that nobody else had approved; reverts apart'),
  }),
  reverts: z.array(
    z.object({ pullRequest: z.int().positive(), undone: z.array(Undone), relandedBy: z.int().positive().optional() }),
  ),
  newContributors: z.array(z.object({ author: Author, pullRequests: Numbers })).optional(),
  directPushes: z
    .array(z.object({ sha: z.string(), title: z.string(), author: Author, committedAt: Instant }))
    .optional()
    .describe('Commits that reached the branch without a pull request'),
});
export type Statistics = z.infer<typeof Statistics>;
