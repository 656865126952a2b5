import { z } from 'zod';
import { RevertedPullRequest, Size } from './entry.js';
import { Instant } from './instant.js';
import { Author } from './pull-request.js';
import { Hours, Lines, Numbers } from './quantities.js';

const Duration = z.object({
  medianHours: Hours,
  p90Hours: Hours,
  pullRequests: Numbers.describe('The pull requests for which the time is known'),
  isReliable: z.boolean().describe('Whether there are at least four'),
});

const Share = z
  .number()
  .min(0)
  .max(1)
  .describe('A share of the pull requests by people; absent if there are fewer than 20');

const AuthorRow = z.object({ author: Author, pullRequests: Numbers });

const ActiveAuthor = AuthorRow.extend({
  area: z.string().optional().describe('The id of the area of two thirds of them or more; absent if there is none'),
});

/** How many pull requests a period has. The report of a small period has fewer sections. */
export const VOLUMES = ['none', 'few', 'quiet', 'regular', 'busy'] as const;
export const Volume = z
  .enum(VOLUMES)
  .describe('By number of pull requests: few below 4, quiet below 12, regular below 20, else busy');
export type Volume = z.infer<typeof Volume>;

export const Statistics = z.object({
  volume: Volume,
  totals: z.object({
    pullRequests: Numbers,
    byPeople: Numbers,
    byBots: Numbers.describe('By bots; empty if bots are counted as people'),
    byDeletedAccounts: Numbers,
    additions: Lines,
    deletions: Lines,
    files: z.int().nonnegative().describe('How many distinct paths were changed'),
  }),
  authors: z
    .array(
      z.object({
        author: Author,
        pullRequests: Numbers,
        coAuthored: Numbers,
        additions: Lines,
        deletions: Lines,
        modules: z.array(z.string()).describe('Modules that most of their pull requests changed, at most three'),
      }),
    )
    .describe('People who wrote pull requests, those with the most first'),
  mostActive: z
    .object({
      authors: z.array(ActiveAuthor).describe('At most three, each with more pull requests than anyone not listed'),
      half: z
        .object({ people: z.int().positive(), listed: z.boolean().describe('Whether all of them are in `authors`') })
        .optional()
        .describe('How many people wrote half of the pull requests by people; absent if it takes half of them or more'),
    })
    .optional()
    .describe('The most active people; absent if nobody stands out'),
  coAuthors: z.array(AuthorRow).describe('People named as co-authors, with the pull requests that name them'),
  bots: z.array(AuthorRow),
  files: z
    .array(
      z.object({
        path: z.string(),
        kind: z
          .string()
          .optional()
          .describe('source, test, docs, lock, generated, …; version if only version bumps and releases changed it'),
        pullRequests: Numbers,
        additions: Lines,
        deletions: Lines,
      }),
    )
    .describe('Files changed by two or more pull requests'),
  hotFiles: z
    .object({
      paths: z.array(z.string()).describe('Files written by hand that five or more pull requests changed'),
      busiest: z
        .object({
          path: z.string(),
          pullRequests: Numbers,
          people: z.int().positive().optional().describe('Absent if bots or deleted accounts are among the authors'),
        })
        .optional()
        .describe('The file with the most pull requests; absent if two files share the first place'),
    })
    .optional()
    .describe('Absent if no file was changed by five'),
  modules: z.array(
    z.object({
      path: z.string(),
      kind: z.string().optional().describe('The kind of most of its changed files: source, test, docs, lock, …'),
      pullRequests: Numbers,
      files: z.int().nonnegative(),
      additions: Lines,
      deletions: Lines,
      owners: z
        .array(z.string())
        .optional()
        .describe('From CODEOWNERS, if all of its changed files have the same owners'),
    }),
  ),
  importance: z.object({ mean: z.number(), median: z.number() }).optional().describe('Absent for an empty period'),
  findings: z
    .object({
      high: Numbers.describe('Pull requests with a finding of high severity, except those reverted in full or in part'),
      medium: Numbers.describe('Pull requests with a finding of medium severity'),
    })
    .describe('A summary of the findings of all pull requests'),
  signals: z
    .array(
      z.object({
        signal: z.string(),
        pullRequests: Numbers,
        listed: z.array(z.int().positive()).describe('At most twenty of them, the most important first'),
        unlisted: Numbers.describe('The pull requests not in `listed`'),
        measured: z
          .object({
            ratio: z.number(),
            low: z.number(),
            high: z.number(),
            here: z.boolean().describe('true: measured in this repository; false: in others'),
          })
          .nullable()
          .describe(
            'Observed over expected reverts, with the 95 % confidence interval; null: the signal predicts nothing',
          ),
      }),
    )
    .describe('Signals with at least one finding'),
  tags: z.array(z.object({ tag: z.string(), pullRequests: Numbers })),
  labels: z
    .array(z.object({ label: z.string(), pullRequests: Numbers }))
    .optional()
    .describe('Absent if the labels of some pull requests are unknown'),
  baseBranches: z
    .array(z.object({ branch: z.string(), pullRequests: Numbers }))
    .optional()
    .describe('Absent if the base branches of some pull requests are unknown'),
  sizes: z.array(z.object({ size: Size, pullRequests: Numbers })),
  flow: z.object({
    timeToMerge: Duration.optional(),
    timeToFirstReview: Duration.optional(),
    unreviewed: Numbers.optional().describe(
      'Merged without a review by a person other than the author, except reverts',
    ),
    unreviewedShare: Share.optional(),
    unreviewedReverts: Numbers.optional().describe('Reverts merged without such a review'),
    selfMerged: Numbers.optional().describe('Merged by their author'),
    selfMergedShare: Share.optional(),
    selfMergedUnapproved: Numbers.optional().describe(
      'Those of `selfMerged` that nobody else approved, except reverts',
    ),
  }),
  reverts: z.array(
    z.object({
      pullRequest: z.int().positive(),
      reverted: z.array(RevertedPullRequest),
      reason: z.string().nullable().describe('The sentence of its description that says why; null: it gives no reason'),
      relandedBy: z.int().positive().optional(),
    }),
  ),
  pushedReverts: z
    .array(
      z.object({
        sha: z.string(),
        title: z.string(),
        author: Author,
        committedAt: Instant,
        reverted: z.array(RevertedPullRequest),
        reason: z.string().nullable().describe('The sentence of its message that says why; null: it gives no reason'),
        relandedBy: z.int().positive().optional(),
      }),
    )
    .optional()
    .describe('Commits pushed without a pull request that reverted pull requests; absent: none is known'),
  reverted: z
    .object({
      ofPeriod: Numbers.describe('Merged and reverted in the period'),
      relanded: Numbers.describe('Those of `ofPeriod` that were relanded in the period'),
      ofEarlier: Numbers.describe('Merged before the period and reverted in full in the period'),
      flaggedBefore: z
        .object({
          known: Numbers.describe('Those for which the digest of the week of their merge is known'),
          flagged: Numbers.describe('Those that this digest had flagged'),
        })
        .describe('Pull requests merged before the period and reverted in it, in full or in part'),
    })
    .describe('The pull requests reverted in the period'),
  newContributors: z
    .array(AuthorRow)
    .optional()
    .describe('Authors without a pull request merged before the period; absent if the source cannot know them'),
  directPushes: z
    .array(z.object({ sha: z.string(), title: z.string(), author: Author, committedAt: Instant }))
    .optional()
    .describe('Commits pushed to the branch without a pull request, at most five hundred'),
  unlistedPushes: z.int().positive().optional().describe('How many more there are than in `directPushes`'),
});
export type Statistics = z.infer<typeof Statistics>;
