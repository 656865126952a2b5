import { z } from 'zod';
import { Entry } from './entry.js';
import { MainAuthor, Place } from './groups.js';
import { Instant } from './instant.js';
import { Period } from './period.js';
import { Numbers } from './quantities.js';
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
export const SCHEMA_VERSION = 2;

export const Suggestion = z
  .object({
    id: z.string(),
    pullRequests: Numbers,
    paths: z.array(z.string()).optional().describe('Where to start, the most important first'),
    names: z.array(z.string()).optional().describe('Modules or backends'),
    owners: z
      .array(z.string())
      .optional()
      .describe('Owners of the paths from CODEOWNERS, those of the most paths first; empty: the paths have no owner'),
    counts: z.record(z.string(), z.number()).optional(),
    parts: z
      .record(z.string(), z.enum(['none', 'one', 'some', 'all']))
      .optional()
      .describe('How large each count is compared with its whole; one: the whole is a single pull request'),
    reason: z
      .string()
      .optional()
      .describe('Why the pull requests were reverted, if one revert reverted all and says so'),
  })
  .describe('Something that a maintainer should do because of findings of the week');
export type Suggestion = z.infer<typeof Suggestion>;

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
    }),
    period: Period,
    baseBranch: z.string().nullable().describe('The only branch included; null: all branches'),
    completeness: z.object({
      expected: z.int().nonnegative().describe('How many the source itself counts'),
      gathered: z.int().nonnegative(),
      notGathered: z.int().nonnegative().describe('How many of the expected could not be read'),
      missing: z.array(z.object({ start: Instant, end: Instant, pullRequests: z.int().positive() })),
      filesTruncated: Numbers.describe('Pull requests with more changed files than could be read'),
      cutLists: z
        .array(z.object({ list: z.enum(['labels', 'reviews', 'review-threads']), pullRequests: Numbers }))
        .optional()
        .describe('Lists that could be read only in part'),
      missingFields: z
        .array(z.string())
        .optional()
        .describe(
          'Fields that this GitHub server lacks or that the token has no access to; signals based on them are missing',
        ),
      excluded: z
        .array(z.object({ by: z.enum(['author', 'label', 'path', 'bot']), pullRequests: Numbers }))
        .describe('Pull requests excluded by the settings'),
      excludedPullRequests: Numbers.describe('All excluded pull requests'),
    }),
    pullRequests: z.array(Entry).describe('In merge order'),
    highlights: z.array(z.int().positive()).describe('The pull requests to read first, in order of importance'),
    themes: z
      .array(
        z.object({
          id: z.string(),
          name: z.string().nullable().describe('null: the name depends on the language of the report'),
          by: z.enum(['tag', 'kind', 'module', 'rest']),
          details: z
            .array(z.string())
            .optional()
            .describe(
              'What its pull requests are about: at most three names, the most frequent first. For a module, its path',
            ),
          pullRequests: z.array(z.int().positive()).describe('In order of importance'),
          listed: z
            .array(z.int().positive())
            .describe('The most important that were not reverted: three, or up to five in a large theme'),
          mainKind: z
            .object({ kind: z.string(), pullRequests: Numbers, all: z.boolean() })
            .optional()
            .describe('The kind that more than half of them have; absent if there is none'),
          place: Place.optional(),
          mainAuthor: MainAuthor.optional(),
          reverted: Numbers,
          toWatch: z
            .array(z.object({ number: z.int().positive(), signal: z.string() }))
            .describe('At most three that have a finding of high severity and were not reverted'),
        }),
      )
      .describe('Every pull request is in exactly one'),
    mainThemes: z
      .object({
        shape: z.enum(['single', 'led', 'two', 'even', 'several']),
        themes: z.array(z.string()).describe('Their ids, the largest first, at most four'),
      })
      .optional()
      .describe('The largest themes, and how evenly they share the week; absent if none has three pull requests'),
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
  })
  .describe('Everything known about the pull requests merged in one period');
export type Digest = z.infer<typeof Digest>;
