import { z } from 'zod';
import { SEVERITIES, Size, Undone } from './entry.js';
import { MainAuthor, Place } from './groups.js';
import { Instant } from './instant.js';
import { Author } from './pull-request.js';
import { Hours, Lines, Numbers } from './quantities.js';

const Duration = z.object({
  medianHours: Hours,
  p90Hours: Hours,
  pullRequests: Numbers.describe('Those it was measured on'),
  isReliable: z.boolean().describe('Whether there are at least four'),
});

const Share = z.number().min(0).max(1).describe('Of the pull requests by people; absent if there are fewer than 20');

const AuthorRow = z.object({ author: Author, pullRequests: Numbers });

/** How much a period holds, in steps that decide what a page can say about it. */
export const VOLUMES = ['none', 'few', 'quiet', 'regular', 'busy'] as const;
export const Volume = z
  .enum(VOLUMES)
  .describe('By pull requests: few below 4, quiet below 12, regular below 20, else busy');
export type Volume = z.infer<typeof Volume>;

export const Statistics = z.object({
  volume: Volume,
  totals: z.object({
    pullRequests: Numbers,
    byPeople: Numbers,
    byBots: Numbers.describe('Of bots that are counted apart'),
    byDeletedAccounts: Numbers,
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
  mostActive: z
    .object({
      authors: z.array(AuthorRow).describe('At most three, each with more pull requests than those not listed'),
      half: z
        .object({ people: z.int().positive(), listed: z.boolean().describe('Whether all of them are in `authors`') })
        .optional()
        .describe('How many of the most active people wrote half of what people wrote; absent if no minority did'),
    })
    .optional()
    .describe('Absent if nobody stands out'),
  coAuthors: z.array(AuthorRow).describe('Co-authors, with the pull requests of others that name them'),
  bots: z.array(AuthorRow),
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
  hotFiles: z
    .object({
      paths: z.array(z.string()).describe('Written by hand, and changed by five or more pull requests'),
      busiest: z
        .object({
          path: z.string(),
          pullRequests: Numbers,
          people: z.int().positive().optional().describe('Absent if bots or deleted accounts are among the authors'),
        })
        .optional()
        .describe('Absent if two files lead'),
    })
    .optional()
    .describe('Absent if no file has five'),
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
  findings: z
    .object({
      high: Numbers.describe('Pull requests that stand and have a finding of high severity'),
      highIn: Place.optional(),
      medium: Numbers.describe('Pull requests with a finding of medium severity'),
      firstByRisk: z
        .array(z.int().positive())
        .describe('At most five of the top tenth by risk that stand and have ten or more changed lines, by rank'),
      toWatch: z
        .array(z.object({ signal: z.string(), severity: z.enum(SEVERITIES), pullRequests: Numbers }))
        .describe('At most two signals that need attention most, with the pull requests that stand'),
    })
    .describe('What the signals add up to'),
  signals: z
    .array(
      z.object({
        signal: z.string(),
        pullRequests: Numbers,
        listed: z.array(z.int().positive()).describe('The most important of them, at most twenty'),
        unlisted: Numbers.describe('The rest'),
        place: Place.optional(),
        mainAuthor: MainAuthor.optional(),
        measured: z
          .object({
            ratio: z.number(),
            low: z.number(),
            high: z.number(),
            here: z.boolean().describe('In this repository'),
          })
          .nullable()
          .describe('Reverts observed over expected, with the 95 % interval; null: not a prediction'),
      }),
    )
    .describe('Those that were found, in the order of the signals'),
  tags: z.array(z.object({ tag: z.string(), pullRequests: Numbers })),
  labels: z.array(z.object({ label: z.string(), pullRequests: Numbers })).optional(),
  baseBranches: z.array(z.object({ branch: z.string(), pullRequests: Numbers })).optional(),
  sizes: z.array(z.object({ size: Size, pullRequests: Numbers })),
  flow: z.object({
    timeToMerge: Duration.optional(),
    timeToFirstReview: Duration.optional(),
    unreviewed: Numbers.optional().describe('Merged without a review by a person other than the author; no reverts'),
    unreviewedShare: Share.optional(),
    unreviewedReverts: Numbers.optional().describe('Reverts that were merged without such a review'),
    selfMerged: Numbers.optional().describe('Merged by their own author'),
    selfMergedShare: Share.optional(),
    selfMergedUnapproved: Numbers.optional().describe('Those of them that nobody else had approved; no reverts'),
  }),
  reverts: z.array(
    z.object({
      pullRequest: z.int().positive(),
      undone: z.array(Undone),
      reason: z.string().nullable().describe('The sentence of its description that says why; null: it does not say'),
      relandedBy: z.int().positive().optional(),
    }),
  ),
  reverted: z
    .object({
      ofPeriod: Numbers.describe('Merged in the period and reverted in it'),
      relanded: Numbers.describe('Those of them that were relanded in it'),
      ofEarlier: Numbers.describe('Merged before the period and reverted in full in it'),
      flaggedBefore: z
        .object({ known: Numbers, flagged: Numbers })
        .describe('Those of `ofEarlier` whose digest is known, and those that it had flagged'),
    })
    .describe('What was reverted in the period'),
  newContributors: z.array(AuthorRow).optional(),
  directPushes: z
    .array(z.object({ sha: z.string(), title: z.string(), author: Author, committedAt: Instant }))
    .optional()
    .describe('Commits that reached the branch without a pull request'),
});
export type Statistics = z.infer<typeof Statistics>;
