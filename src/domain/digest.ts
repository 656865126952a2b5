import { z } from 'zod';
import { Entry } from './entry.js';
import { Instant } from './instant.js';
import { Period } from './period.js';
import { Numbers } from './quantities.js';
import { Statistics } from './statistics.js';
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
export { Statistics } from './statistics.js';

/** The version of the digest's form. Readers of `digest.json` check it; the report's marker carries it. */
export const SCHEMA_VERSION = 1;

export const Suggestion = z
  .object({
    id: z.string(),
    pullRequests: Numbers,
    paths: z.array(z.string()).optional().describe('Where to begin, the most telling first'),
    names: z.array(z.string()).optional().describe('Modules, backends'),
    owners: z
      .array(z.string())
      .optional()
      .describe('Of the paths, from CODEOWNERS, those of the most paths first; empty: it names nobody'),
    counts: z.record(z.string(), z.number()).optional(),
  })
  .describe('What findings of the week ask a maintainer to do');
export type Suggestion = z.infer<typeof Suggestion>;

const Outcomes = z.object({
  pullRequests: z.int().nonnegative().describe('Their numbers stand in the digests of those weeks'),
  undone: Numbers.describe('Those that were reverted by the end of this week'),
});

/** What became of the pull requests that the digests of earlier weeks had flagged, and of the others. */
export const FlagAccuracy = z.object({
  weeks: z.array(z.string()).describe('Oldest first'),
  flagged: Outcomes,
  others: Outcomes,
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
      missing: z.array(z.object({ start: Instant, end: Instant, pullRequests: z.int().positive() })),
      filesTruncated: Numbers.describe('Those whose list of files is shorter than their count of files'),
      cutLists: z
        .array(z.object({ list: z.enum(['labels', 'reviews', 'review-threads']), pullRequests: Numbers }))
        .optional()
        .describe('Lists of which GitHub counts more than could be read'),
      missingFields: z
        .array(z.string())
        .optional()
        .describe('What this GitHub does not have, or the token may not read; what rests on it is not told'),
      excluded: z
        .array(z.object({ by: z.enum(['author', 'label', 'path', 'bot']), pullRequests: Numbers }))
        .describe('Left out because the settings say so'),
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
        }),
      )
      .describe('Every pull request in exactly one'),
    statistics: Statistics,
    suggestions: z
      .array(Suggestion)
      .optional()
      .describe('By weight: what may do harm now, what fell, what will cost later. Absent in digests of before'),
    weeks: z
      .array(WeekRecord)
      .optional()
      .describe('This week and those before it as far as they are known, oldest first; absent for another period'),
    flagAccuracy: FlagAccuracy.optional().describe('Absent where no digest of an earlier week is known'),
  })
  .describe('All that is known about the merged pull requests of one week');
export type Digest = z.infer<typeof Digest>;
