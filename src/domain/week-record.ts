import { z } from 'zod';
import { Instant } from './instant.js';

/** How many earlier weeks a digest compares itself with. */
export const WEEKS_BACK = 12;

const Count = z.int().nonnegative();

/** What digests of later weeks need to know about a week. */
export const WeekRecord = z.object({
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  start: Instant,
  end: Instant,
  merged: Count.describe('How many pull requests the source itself counts'),
  assessed: z
    .object({
      pullRequests: Count.describe('How many pull requests the digest of the week has'),
      authors: Count,
      reverts: Count,
      meanImportance: z.number().optional(),
      medianHoursToMerge: z.number().optional(),
      unreviewed: z.object({ pullRequests: Count, of: Count }).optional(),
      flagged: z
        .array(z.object({ number: z.int().positive(), signals: z.array(z.string()) }))
        .describe('In the top tenth by risk, or with a finding of high severity; the most severe signals first'),
      reverted: z
        .array(z.object({ number: z.int().positive(), mergedAt: Instant }))
        .describe('Pull requests reverted in this week, whenever they were merged'),
    })
    .optional()
    .describe('Absent if there was no digest of the week, so that only its merges are counted'),
});
export type WeekRecord = z.infer<typeof WeekRecord>;
