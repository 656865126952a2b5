import { z } from 'zod';
import { Period } from './period.js';
import { Author, Instant, PullRequest } from './pull-request.js';
import { WeekRecord } from './week-record.js';

/** The version of the digest's form. Readers of `digest.json` check it; the report's marker carries it. */
export const SCHEMA_VERSION = 1;

const Numbers = z.array(z.int().positive()).describe('Numbers of the pull requests behind this, ascending');
const Lines = z.int().nonnegative();
const Hours = z.number().nonnegative().describe('Hours, to a hundredth');

export const REVERT_EVIDENCE = ['number', 'sha', 'title', 'near-title', 'mirrored-files'] as const;

/** What a revert undid. */
export const Undone = z.object({
  number: z.int().positive().nullable().describe('null: it says that it reverts, but not what, and nothing was found'),
  title: z.string().nullable(),
  evidence: z.enum(REVERT_EVIDENCE).nullable().describe('How the link was found'),
  afterHours: Hours.nullable().describe('From the merge of the undone to the merge of the revert'),
  mergedInPeriod: z.boolean(),
  partial: z.boolean().describe('It touches less than half of the files of what it undid'),
  foretold: z
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

const Duration = z.object({
  medianHours: Hours,
  p90Hours: Hours,
  pullRequests: Numbers.describe('Those it was measured on'),
});

export const Statistics = z.object({
  totals: z.object({
    pullRequests: Numbers,
    additions: Lines,
    deletions: Lines,
    files: z.int().nonnegative().describe('Distinct paths'),
  }),
  authors: z
    .array(
      z.object({
        author: Author,
        pullRequests: Numbers,
        coAuthored: Numbers,
        additions: Lines,
        deletions: Lines,
        modules: z.array(z.string()).describe('Where most of their pull requests went, at most three'),
      }),
    )
    .describe('People, by number of pull requests'),
  coAuthors: z
    .array(z.object({ author: Author, pullRequests: Numbers }))
    .describe('Who is named as co-author, of others’ pull requests'),
  bots: z.array(z.object({ author: Author, pullRequests: Numbers })),
  files: z
    .array(
      z.object({
        path: z.string(),
        kind: z
          .string()
          .optional()
          .describe('source, test, docs, lock, generated, … ; version where only bumps and releases changed it'),
        pullRequests: Numbers,
        additions: Lines,
        deletions: Lines,
      }),
    )
    .describe('Files that two or more pull requests changed'),
  modules: z.array(
    z.object({
      path: z.string(),
      kind: z.string().optional().describe('What most of the changes to its files are: source, test, docs, lock, …'),
      pullRequests: Numbers,
      files: z.int().nonnegative(),
      additions: Lines,
      deletions: Lines,
      owners: z.array(z.string()).optional().describe('From CODEOWNERS, where it names someone for the whole module'),
    }),
  ),
  importance: z.object({ mean: z.number(), median: z.number() }).optional().describe('Absent for an empty period'),
  signals: z
    .array(
      z.object({
        signal: z.string(),
        pullRequests: Numbers,
        measured: z
          .object({
            ratio: z.number(),
            low: z.number(),
            high: z.number(),
            here: z.boolean().describe('In this repository'),
          })
          .nullable()
          .describe('Reverts observed over expected, with the 95 % interval; null: a fact, and no prediction'),
      }),
    )
    .describe('Those that were set off, in the order of the signals'),
  tags: z.array(z.object({ tag: z.string(), pullRequests: Numbers })),
  labels: z.array(z.object({ label: z.string(), pullRequests: Numbers })).optional(),
  baseBranches: z.array(z.object({ branch: z.string(), pullRequests: Numbers })).optional(),
  sizes: z.array(z.object({ size: Size, pullRequests: Numbers })),
  flow: z.object({
    timeToMerge: Duration.optional(),
    timeToFirstReview: Duration.optional(),
    unreviewed: Numbers.optional().describe('Merged with no review by a person other than the author; reverts apart'),
    unreviewedReverts: Numbers.optional().describe('The reverts among what was merged so'),
    selfMerged: Numbers.optional().describe('Merged by their own author'),
    selfMergedUnapproved: Numbers.optional().describe('Those of them that nobody else had approved; reverts apart'),
  }),
  reverts: z.array(
    z.object({ pullRequest: z.int().positive(), undone: z.array(Undone), relandedBy: z.int().positive().optional() }),
  ),
  newContributors: z.array(z.object({ author: Author, pullRequests: Numbers })).optional(),
  directPushes: z
    .array(z.object({ sha: z.string(), title: z.string(), author: Author, committedAt: Instant }))
    .optional()
    .describe('Commits that reached the branch without a pull request'),
});
export type Statistics = z.infer<typeof Statistics>;

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
export const Hindsight = z.object({
  weeks: z.array(z.string()).describe('Oldest first'),
  flagged: Outcomes,
  others: Outcomes,
});
export type Hindsight = z.infer<typeof Hindsight>;

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
    hindsight: Hindsight.optional().describe('Absent where no digest of an earlier week is known'),
  })
  .describe('All that is known about the merged pull requests of one week');
export type Digest = z.infer<typeof Digest>;
