import { z } from 'zod';
import { Area, Attention, MinorChanges, Series } from './briefing.js';
import { Entry } from './entry.js';
import { Instant } from './instant.js';
import { Narration } from './narration.js';
import { Period } from './period.js';
import { Numbers } from './quantities.js';
import { SecondLook } from './second-look.js';
import { Statistics } from './statistics.js';
import { Trends } from './trends.js';
import { WeekRecord } from './week-record.js';

export {
  Entry,
  Evidence,
  Finding,
  Importance,
  Outcome,
  REVERT_EVIDENCE,
  RevertedPullRequest,
  SEVERITIES,
  SIZES,
  Size,
} from './entry.js';
export { Statistics, type Volume } from './statistics.js';
export { Trends } from './trends.js';

/** The version of the digest's form. Readers of `digest.json` check it; the report's marker carries it. */
export const SCHEMA_VERSION = 3;

export const Suggestion = z
  .object({
    id: z.string(),
    pullRequests: Numbers,
    paths: z.array(z.string()).optional().describe('Where to start, the most important first'),
    names: z.array(z.string()).optional().describe('Modules'),
    owners: z
      .array(z.string())
      .optional()
      .describe('Owners of the paths from CODEOWNERS, those of the most paths first; empty: the paths have no owner'),
    counts: z.record(z.string(), z.number()).optional(),
    parts: z
      .record(z.string(), z.enum(['none', 'one', 'some', 'all']))
      .optional()
      .describe('How large each count is compared with its whole; one: the whole is a single pull request'),
  })
  .describe('Something that a maintainer should do because of findings of the week');
export type Suggestion = z.infer<typeof Suggestion>;

/** Lists of pull requests of which not all is read. */
export const CUT_LISTS = ['labels', 'reviews', 'review-threads', 'co-authors', 'closed-issues', 'references'] as const;

export const UNKNOWN_FIELDS = ['descriptions', 'labels', 'reviews', 'opening-times'] as const;
export type UnknownField = (typeof UNKNOWN_FIELDS)[number];

const FlagGroup = z.object({
  pullRequests: z.int().nonnegative().describe('How many; the digests of those weeks have their numbers'),
  reverted: Numbers.describe('Those reverted by the end of this week'),
});

/** How many of the pull requests flagged by earlier digests were reverted, compared with the others. */
export const FlagAccuracy = z.object({
  weeks: z.array(z.string()).describe('Oldest first'),
  flagged: FlagGroup,
  others: FlagGroup,
  comparison: z
    .discriminatedUnion('result', [
      z.object({ result: z.literal('too-few') }),
      z.object({ result: z.literal('alike') }),
      z.object({ result: z.literal('more-often'), times: z.number() }),
    ])
    .optional()
    .describe(
      'How often flagged ones were reverted, as a multiple of how often the others were; absent without flagged ones or reverted others',
    ),
});
export type FlagAccuracy = z.infer<typeof FlagAccuracy>;

export const Digest = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    generator: z.object({ name: z.string(), version: z.string() }),
    source: z.enum(['github', 'git', 'file']),
    repository: z.object({
      nameWithOwner: z.string(),
      url: z.string().nullable(),
      defaultBranch: z.string().nullable(),
      isPrivate: z
        .boolean()
        .optional()
        .describe('Whether it is private, or internal to an enterprise; absent if the source does not know'),
    }),
    period: Period,
    baseBranch: z.string().nullable().describe('The only branch included; null: all branches'),
    completeness: z.object({
      expected: z.int().nonnegative().describe('How many the source itself counts'),
      gathered: z.int().nonnegative(),
      notGathered: z.int().nonnegative().describe('How many of the expected could not be read'),
      missing: z.array(z.object({ start: Instant, end: Instant, pullRequests: z.int().positive() })),
      filesTruncated: Numbers.describe('Pull requests with more changed files than could be read'),
      filesUnread: Numbers.optional().describe(
        'Pull requests with files whose content the clone lacks, so that their lines are unknown; absent: none',
      ),
      cutLists: z
        .array(z.object({ list: z.enum(CUT_LISTS), pullRequests: Numbers }))
        .optional()
        .describe('Lists that could be read only in part'),
      clone: z
        .object({
          branch: z.string().nullable().describe('The branch that was read; null: a commit without one'),
          recognised: z.int().nonnegative().describe('How many pull requests the commits name'),
          commits: z.int().nonnegative().describe('How many commits reached the branch'),
          unnamed: z.int().nonnegative().describe('How many of these name no pull request'),
          commonestShape: z
            .string()
            .nullable()
            .describe('How most of the unnamed refer to a number, such as `Closes #N`; null: in no common way'),
          newest: Instant.optional().describe(
            'When its newest commit reached the branch; absent if that was in the period or later',
          ),
          maybeStale: z
            .literal(true)
            .optional()
            .describe('The clone may not have been fetched since, so that nothing is known of the period'),
        })
        .optional()
        .describe('Only of a clone, which cannot know whether it is complete'),
      missingFields: z
        .array(z.string())
        .optional()
        .describe(
          'Fields that this GitHub server lacks or that the token has no access to; signals based on them are missing',
        ),
      unknownFields: z
        .array(z.enum(UNKNOWN_FIELDS))
        .describe('What the source knows of none of the pull requests; nothing is said about it'),
      excluded: z
        .array(z.object({ by: z.enum(['author', 'label', 'path', 'bot']), pullRequests: Numbers }))
        .describe('Pull requests excluded by the settings'),
      excludedPullRequests: Numbers.describe('All excluded pull requests'),
    }),
    pullRequests: z.array(Entry).describe('In merge order'),
    highlights: z.array(z.int().positive()).describe('The pull requests to read first, in order of importance'),
    areas: z
      .array(Area)
      .describe('The one with the greatest total importance first; empty if there are fewer than twelve pull requests'),
    withoutArea: z
      .array(z.int().positive())
      .describe('Pull requests that change the product and are in no area, in order of importance'),
    minor: z
      .array(MinorChanges)
      .describe('The others, by kind: each pull request is in an area, in `withoutArea` or here'),
    series: z.array(Series),
    attention: z
      .array(Attention)
      .describe('What users have to know before they upgrade; breaking changes first, then by kind and importance'),
    secondLook: z.array(SecondLook).describe('What to look at again: at most five, the most urgent first'),
    statistics: Statistics,
    suggestions: z.array(Suggestion).optional().describe('The most urgent first'),
    weeks: z
      .array(WeekRecord)
      .optional()
      .describe('This week and the known weeks before it, oldest first; absent for a period that is not a week'),
    trendWeeks: z
      .array(z.string())
      .optional()
      .describe('The last of `weeks`, at most eight; absent if there are fewer than three, or none had four merges'),
    trends: Trends.optional().describe('Absent if the week before is unknown or the week has not ended'),
    flagAccuracy: FlagAccuracy.optional().describe('Absent if no digest of an earlier week is known'),
    narration: Narration.optional().describe('Absent if no model was asked, or none of its sentences was kept'),
    report: z.string().optional().describe('The address of its report; absent if it was not posted'),
  })
  .describe('Everything known about the pull requests merged in one period');
export type Digest = z.infer<typeof Digest>;
