import { z } from 'zod';
import { Instant } from './instant.js';

/** Weeks that a digest looks back on. */
export const WEEKS_BACK = 12;

const Count = z.int().nonnegative();

/** A week, as digests of later weeks remember it. */
export const WeekRecord = z.object({
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  start: Instant,
  end: Instant,
  merged: Count.describe('What the source itself counts'),
  assessed: z
    .object({
      pullRequests: Count.describe('Those that the digest of the week was made of'),
      authors: Count,
      reverts: Count,
      meanImportance: z.number().optional(),
      medianHoursToMerge: z.number().optional(),
      unreviewed: z.object({ pullRequests: Count, of: Count }).optional(),
      flagged: z
        .array(z.object({ number: z.int().positive(), signals: z.array(z.string()) }))
        .describe('In the first tenth by risk, or with a finding of high severity; the gravest signal first'),
      undone: z
        .array(z.object({ number: z.int().positive(), mergedAt: Instant }))
        .describe('What was reverted in this week, whenever it was merged'),
    })
    .optional()
    .describe('Absent where only the merges were counted'),
});
export type WeekRecord = z.infer<typeof WeekRecord>;
