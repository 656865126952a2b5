import { z } from 'zod';
import { PullRequest } from './pull-request.js';
import { Hours, Numbers } from './quantities.js';

export const REVERT_EVIDENCE = ['number', 'sha', 'title', 'near-title', 'mirrored-files'] as const;

/** What a revert undid. */
export const Undone = z.object({
  number: z.int().positive().nullable().describe('null: it says that it reverts, but not what, and nothing was found'),
  title: z.string().nullable(),
  evidence: z.enum(REVERT_EVIDENCE).nullable().describe('How the link was found'),
  afterHours: Hours.nullable().describe('From the merge of the undone to the merge of the revert'),
  mergedInPeriod: z.boolean(),
  partial: z.boolean().describe('It touches less than half of the files of what it undid'),
  flaggedBefore: z
    .object({ week: z.string(), flagged: z.boolean(), signals: z.array(z.string()) })
    .optional()
    .describe('What the digest of the earlier week in which it was merged had said of it; absent where not known'),
});
export type Undone = z.infer<typeof Undone>;

export const Outcome = z.object({
  reverts: z.array(Undone).optional(),
  revertedBy: z.int().positive().optional(),
  partlyRevertedBy: z.int().positive().optional(),
  revertedAfterHours: Hours.optional(),
  relands: Numbers.optional(),
  relandedBy: z.int().positive().optional(),
});
export type Outcome = z.infer<typeof Outcome>;

export const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'] as const;
export const Size = z.enum(SIZES);
export type Size = z.infer<typeof Size>;

/** What a judgement rests on. A language says it in words; the numbers and names are these. */
export const Evidence = z.object({
  paths: z.array(z.string()).optional().describe('The most telling first'),
  names: z.array(z.string()).optional().describe('Modules, labels, packages, words, people'),
  pullRequests: z.array(z.int().positive()).optional(),
  counts: z.record(z.string(), z.number()).optional(),
});
export type Evidence = z.infer<typeof Evidence>;

export const SEVERITIES = ['high', 'medium', 'low'] as const;

export const Finding = z
  .object({ signal: z.string(), severity: z.enum(SEVERITIES), evidence: Evidence })
  .describe('A risk signal that a pull request set off');
export type Finding = z.infer<typeof Finding>;

export const Importance = z.object({
  score: z.number().min(0).max(10).describe('The sum of the points, held between 0 and 10'),
  factors: z.array(z.object({ id: z.string(), points: z.number(), evidence: Evidence })),
});
export type Importance = z.infer<typeof Importance>;

/** One pull request of the digest: its facts without its body, and what was found out about it. */
export const Entry = PullRequest.omit({ body: true }).extend({
  closes: z.array(z.int().positive()).describe('Issues of this repository that its description closes'),
  size: Size.describe('By changed lines: XS below 10, S below 30, M below 100, L below 500, XL below 1000, else XXL'),
  modules: z.array(z.string()),
  outcome: Outcome,
  kind: z.string().describe('What the change is for: feature, fix, docs, …'),
  summary: z.string().describe('One line: the most telling sentence of its description, else its title cleaned'),
  tags: z.array(z.string()).describe('The surest first'),
  importance: Importance,
  findings: z.array(Finding).describe('The gravest first'),
  risk: z
    .object({ rank: z.int().positive(), of: z.int().positive() })
    .describe('Its place among those of the period by a model of what was reverted in other repositories; 1 is first'),
});
export type Entry = z.infer<typeof Entry>;
