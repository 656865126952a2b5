import { z } from 'zod';

export const DIRECTIONS = ['up', 'down', 'alike'] as const;
export const Direction = z.enum(DIRECTIONS);
export type Direction = z.infer<typeof Direction>;

export const TREND_FIGURES = ['merged', 'authors', 'importance', 'merge-time', 'unreviewed', 'reverts'] as const;
export type TrendFigure = (typeof TREND_FIGURES)[number];

const Figure = z.object({
  figure: z.enum(TREND_FIGURES),
  before: z.number(),
  now: z.number(),
  direction: Direction,
  of: z.object({ before: z.int(), now: z.int() }).optional().describe('The whole that the figures are a part of'),
});

/** The week compared with the weeks before it. */
export const Trends = z.object({
  weekBefore: z.string().describe('The week directly before'),
  figures: z.array(Figure).describe('Those known of both weeks. Durations are in hours'),
  merged: z
    .object({
      trend: z.enum(['most', 'fewest', 'more', 'fewer', 'alike']),
      before: z.int(),
      difference: z.int().nonnegative(),
      weeks: z.int().describe('Weeks in a row that were compared, this one included'),
    })
    .optional()
    .describe('Merges compared with the week before; absent if that week counted otherwise'),
  revertStreak: z.int().nonnegative().describe('Weeks in a row before this one that had reverts'),
});
export type Trends = z.infer<typeof Trends>;
