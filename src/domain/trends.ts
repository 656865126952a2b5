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
  of: z.object({ before: z.int(), now: z.int() }).optional().describe('The totals that the figures are part of'),
});

/** Compares the week with the weeks before it. */
export const Trends = z.object({
  weekBefore: z.string().describe('The week directly before'),
  figures: z.array(Figure).describe('The figures known for both weeks; durations in hours'),
  merged: z
    .object({
      trend: z
        .enum(['most', 'fewest', 'more', 'fewer', 'alike'])
        .describe('most and fewest: of four or more compared weeks'),
      before: z.int(),
      difference: z.int().nonnegative(),
      weeks: z.int().describe('How many weeks in a row were compared, including this one'),
    })
    .optional()
    .describe('Merges compared with the week before; absent if that week has no comparable number'),
  revertStreak: z.int().nonnegative().describe('How many weeks in a row before this one had reverts'),
});
export type Trends = z.infer<typeof Trends>;
