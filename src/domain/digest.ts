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
  SEVERITIES,
  SIZES,
  Size,
  Undone,
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
    names: z.array(z.string()).optional().describe('Modules, backends'),
    owners: z
      .array(z.string())
      .optional()
      .describe('Of the paths, from CODEOWNERS, those of the most paths first; empty: it names nobody'),
    counts: z.record(z.string(), z.number()).optional(),
    parts: z
      .record(z.string(), z.enum(['none', 'one', 'some', 'all']))
      .optional()
      .describe('What part of the pull requests each count is; one: of a single one'),
    reason: z.string().optional().describe('Why the one pull request was reverted, where its revert says so'),
  })
  .describe('What a maintainer should do because of findings of the week');
export type Suggestion = z.infer<typeof Suggestion>;

const Outcomes = z.object({
  pullRequests: z.int().nonnegative().describe('Their numbers are in the digests of those weeks'),
  undone: Numbers.describe('Those that were reverted by the end of this week'),
});

/** What became of the pull requests that the digests of earlier weeks had flagged, and of the others. */
export const FlagAccuracy = z.object({
  weeks: z.array(z.string()).describe('Oldest first'),
  flagged: Outcomes,
  others: Outcomes,
  comparison: z
    .discriminatedUnion('result', [
      z.object({ result: z.literal('too-few') }),
      z.object({ result: z.literal('alike') }),
      z.object({ result: z.literal('more-often'), times: z.number() }),
    ])
    .optional()
    .describe('How often flagged ones were reverted, as a multiple of the others; absent if none of the others was'),
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
    baseBranch: z.string().nullable().describe('The one branch that was asked for; null: all'),
    completeness: z.object({
      expected: z.int().nonnegative().describe('What the source itself counts'),
      gathered: z.int().nonnegative(),
      notGathered: z.int().nonnegative().describe('How many of the expected could not be read'),
      missing: z.array(z.object({ start: Instant, end: Instant, pullRequests: z.int().positive() })),
      filesTruncated: Numbers.describe('Those with more changed files than could be read'),
      cutLists: z
        .array(z.object({ list: z.enum(['labels', 'reviews', 'review-threads']), pullRequests: Numbers }))
        .optional()
        .describe('Lists of which GitHub counts more than could be read'),
      missingFields: z
        .array(z.string())
        .optional()
        .describe(
          'Fields that this GitHub does not have, or the token may not read; signals based on them are missing',
        ),
      excluded: z
        .array(z.object({ by: z.enum(['author', 'label', 'path', 'bot']), pullRequests: Numbers }))
        .describe('Left out because the settings say so'),
      excludedPullRequests: Numbers.describe('All of them'),
    }),
    pullRequests: z.array(Entry).describe('In the order in which they were merged'),
    highlights: z.array(z.int().positive()).describe('The pull requests to read first, in order of importance'),
    themes: z
      .array(
        z.object({
          id: z.string(),
          name: z.string().nullable().describe('null: the language names it by its id'),
          by: z.enum(['tag', 'kind', 'module', 'rest']),
          details: z
            .array(z.string())
            .optional()
            .describe(
              'What of it the period was about, at most three names, the most frequent first; of a module, its path',
            ),
          pullRequests: z.array(z.int().positive()).describe('In order of importance'),
          listed: z.array(z.int().positive()).describe('The most important that were not reverted, three to five'),
          mainKind: z
            .object({ kind: z.string(), pullRequests: Numbers, all: z.boolean() })
            .optional()
            .describe('The kind of most of them; absent if they have no common kind'),
          place: Place.optional(),
          mainAuthor: MainAuthor.optional(),
          reverted: Numbers,
          toWatch: z
            .array(z.object({ number: z.int().positive(), signal: z.string() }))
            .describe('At most three with a finding of high severity that were not reverted'),
        }),
      )
      .describe('Every pull request in exactly one'),
    mainThemes: z
      .object({
        shape: z.enum(['single', 'led', 'two', 'even', 'several']),
        themes: z.array(z.string()).describe('Their ids, the largest first, at most four'),
      })
      .optional()
      .describe('Which themes make up the week, and how evenly; absent if none has three pull requests'),
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
  .describe('All that is known about the merged pull requests of one week');
export type Digest = z.infer<typeof Digest>;
