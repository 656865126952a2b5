import { z } from 'zod';
import { Effect } from './briefing.js';
import { Author, PullRequest } from './pull-request.js';
import { Hours, Numbers } from './quantities.js';

export const REVERT_EVIDENCE = ['number', 'sha', 'title', 'near-title', 'mirrored-files'] as const;

/** A pull request that was reverted by another. */
export const RevertedPullRequest = z.object({
  number: z.int().positive().nullable().describe('null: the revert does not name one, and no match was found'),
  commit: z.string().optional().describe('SHA of what was pushed without a pull request; absent otherwise'),
  title: z.string().nullable(),
  shortTitle: z
    .string()
    .optional()
    .describe('Its title without tags, type and scope, with a capital letter; absent if no title is known'),
  evidence: z
    .enum(REVERT_EVIDENCE)
    .nullable()
    .describe(
      'How it was matched with the revert; null: the revert names only what it copies, or what brought it back',
    ),
  afterHours: Hours.nullable().describe('From the merge of the original to the merge of the revert'),
  mergedInPeriod: z.boolean(),
  partial: z.boolean().describe('The revert touches less than half of the files of the original'),
  wasFix: z.literal(true).optional().describe('It was a fix, so what it fixed may be back'),
  flaggedBefore: z
    .object({ week: z.string(), flagged: z.boolean(), signals: z.array(z.string()) })
    .optional()
    .describe('Whether the digest of the week in which it was merged flagged it; absent if unknown'),
});
export type RevertedPullRequest = z.infer<typeof RevertedPullRequest>;

/** What a pull request did to earlier ones, and what later ones did to it, by the end of the period. */
export const Outcome = z.object({
  reverts: z.array(RevertedPullRequest).optional().describe('What it reverts'),
  unlisted: z
    .int()
    .positive()
    .optional()
    .describe('How many more references it makes, or originals it has, than are read'),
  revertReason: z.string().optional().describe('Why it reverts, in the words of its description, in one line'),
  revertedBy: z.int().positive().optional().describe('The pull request that reverted at least half of its files'),
  revertedByCommit: z
    .string()
    .optional()
    .describe('SHA of the commit without a pull request that reverted it, instead of `revertedBy`'),
  partlyRevertedBy: z.int().positive().optional().describe('The pull request that reverted fewer of its files'),
  partlyRevertedByCommit: z
    .string()
    .optional()
    .describe('SHA of the commit without a pull request that reverted fewer of its files'),
  revertedAfterHours: Hours.optional().describe('Hours from its merge to what reverted it, to a hundredth'),
  relands: Numbers.optional().describe('The pull requests that it relands, ascending'),
  relandedBy: z.int().positive().optional().describe('The pull request that relanded it'),
  relandedByCommit: z
    .string()
    .optional()
    .describe('SHA of the commit without a pull request that relanded it, instead of `relandedBy`'),
});
export type Outcome = z.infer<typeof Outcome>;

export const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'] as const;
export const Size = z.enum(SIZES);
export type Size = z.infer<typeof Size>;

/** What a finding or a factor is based on: numbers and names, which the report puts into words. */
export const Evidence = z.object({
  paths: z.array(z.string()).optional().describe('The paths with the most changed lines first'),
  names: z.array(z.string()).optional().describe('Modules, labels, packages, words or people'),
  pullRequests: z.array(z.int().positive()).optional(),
  commits: z.array(z.string()).optional().describe('SHAs of commits that were pushed without a pull request'),
  counts: z.record(z.string(), z.number()).optional(),
  unlisted: z
    .partialRecord(z.enum(['paths', 'names', 'pullRequests', 'commits']), z.int().positive())
    .optional()
    .describe('How many more there are than these lists have, which are cut at fifty'),
});
export type Evidence = z.infer<typeof Evidence>;

export const SEVERITIES = ['high', 'medium', 'low'] as const;

export const Finding = z
  .object({ signal: z.string(), severity: z.enum(SEVERITIES), evidence: Evidence })
  .describe('A risk signal found in a pull request');
export type Finding = z.infer<typeof Finding>;

export const Importance = z.object({
  score: z.number().min(0).max(10).describe('The sum of the points, limited to 0 to 10'),
  factors: z
    .array(z.object({ id: z.string(), points: z.number(), evidence: Evidence }))
    .describe('Those with the most points, positive or negative, first'),
  reasons: z.array(z.string()).describe('The ids of the factors with the highest points, at most three'),
});
export type Importance = z.infer<typeof Importance>;

/** One pull request of the digest: its data without its description, and the results of the analysis. */
export const Entry = PullRequest.omit({ body: true, fragments: true, branchCommits: true }).extend({
  closes: z.array(z.int().positive()).describe('Issues of this repository that its description closes, ascending'),
  size: Size.describe('By changed lines: XS below 10, S below 30, M below 100, L below 500, XL below 1000, else XXL'),
  modules: z.array(z.string()),
  mainModule: z
    .object({ path: z.string(), all: z.boolean().describe('Whether all changed files are in it') })
    .optional()
    .describe('The outermost module with more than half of the changed lines, including the modules in its folder'),
  largestFiles: z.array(z.string()).describe('The paths with the most changed lines, at most three'),
  approvedBy: z
    .array(Author)
    .optional()
    .describe('People other than the author who approved it; absent if reviews are unknown'),
  outcome: Outcome,
  kind: z.string().describe('What the change is for: feature, fix, docs, …'),
  effect: Effect,
  tags: z.array(z.string()).describe('What it is about, the most reliable first'),
  importance: Importance,
  findings: z.array(Finding).describe('The most severe first'),
  risk: z
    .object({ rank: z.int().positive(), of: z.int().positive() })
    .describe('Its rank in the period, by a model trained on reverts in other repositories; 1 is the highest risk'),
});
export type Entry = z.infer<typeof Entry>;

/** A part of an entry, with the same names and forms: a digest over several repositories has one of each pull request. */
export const PullRequestRow = Entry.pick({
  number: true,
  title: true,
  author: true,
  kind: true,
  additions: true,
  deletions: true,
})
  .extend({
    outcome: Outcome.pick({
      revertedBy: true,
      revertedByCommit: true,
      partlyRevertedBy: true,
      partlyRevertedByCommit: true,
      relandedBy: true,
      relandedByCommit: true,
    }),
    findings: z.array(Finding.pick({ signal: true })).describe('The most severe first'),
  })
  .describe('What a list of all pull requests says of one');
export type PullRequestRow = z.infer<typeof PullRequestRow>;
