import { z } from 'zod';

/** The forms that a language's plural needs; https://cldr.unicode.org/index/cldr-spec/plural-rules */
const Plural = z.strictObject({
  zero: z.string().optional(),
  one: z.string().optional(),
  two: z.string().optional(),
  few: z.string().optional(),
  many: z.string().optional(),
  other: z.string(),
});

const COUNTS = [
  'pull-requests',
  'people',
  'files',
  'lines-added',
  'lines-deleted',
  'commits',
  'more-people',
  'by-deleted',
  'minutes',
  'hours',
  'days',
] as const;
export type CountName = (typeof COUNTS)[number];

const PHRASES = [
  'title',
  'title-period',
  'title-empty',
  'noted',
  'more-in-json',
  'deleted-account',
  'by-people',
  'by-bots',
  'top-level',
  'other-group',
  'reverted-by',
  'partly-reverted-by',
  'relanded-by',
  'evidence-number',
  'evidence-sha',
  'evidence-title',
  'evidence-near-title',
  'evidence-mirrored-files',
  'measured',
  'measured-here',
  'flagged',
  'flagged-by-rank',
  'not-flagged',
  'trend-merged',
  'trend-authors',
  'trend-importance',
  'trend-merge-time',
  'trend-unreviewed',
  'trend-reverts',
  'trend-up',
  'trend-down',
  'trend-alike',
  'n-of-m',
  'between-sentences',
  'chart-important',
  'chart-risk-rank',
  'continued',
  'continues',
  'list-labels',
  'list-reviews',
  'list-review-threads',
] as const;
export type PhraseName = (typeof PHRASES)[number];

/** A language's names, units and short phrases: its `strings.yml`. Sentences stand in its templates. */
export const Strings = z.strictObject({
  locale: z.string().describe('BCP 47, for numbers, dates and lists'),
  counts: z.strictObject(Object.fromEntries(COUNTS.map(name => [name, Plural])) as Record<CountName, typeof Plural>),
  lists: z
    .strictObject({ two: z.string(), middle: z.string(), last: z.string(), apart: z.string() })
    .describe('What stands between two, between more, before the last of more, and between what holds commas itself'),
  dates: z
    .strictObject({
      day: z.string(),
      range: z.strictObject({ first: z.string(), last: z.string(), between: z.string() }),
      moment: z.string(),
    })
    .describe('Formats of Luxon; those of a range are for two days of one year'),
  phrases: z.strictObject(
    Object.fromEntries(PHRASES.map(name => [name, z.string()])) as Record<(typeof PHRASES)[number], z.ZodString>,
  ),
  themes: z
    .record(z.string(), z.string())
    .describe('Names of themes, by their ids; those that are not here have their own'),
  factors: z.record(z.string(), z.strictObject({ name: z.string(), evidence: z.string() })),
  'change-kinds': z.record(z.string(), z.string()),
  'changes-of-kind': z.record(z.string(), z.string()),
  'path-kinds': z.record(z.string(), z.string()),
  signals: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      evidence: z.string(),
      'evidence-otherwise': z.string().optional(),
      meaning: z.string(),
      advice: z.string(),
    }),
  ),
});
export type Strings = z.infer<typeof Strings>;
