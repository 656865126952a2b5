import { z } from 'zod';
import { Attention } from './briefing.js';
import { Digest } from './digest.js';
import { PullRequestRow } from './entry.js';
import { Instant } from './instant.js';
import { NarratedSentence, Narration, NarrationQuote } from './narration.js';
import { Period } from './period.js';
import { Author } from './pull-request.js';
import { Lines, Numbers } from './quantities.js';
import { SecondLook } from './second-look.js';
import { Statistics } from './statistics.js';
import { Trends } from './trends.js';

/** The version of the form of an `OrganizationDigest`. */
export const ORGANIZATION_SCHEMA_VERSION = 1;

const RepositoryName = z.string().describe('OWNER/NAME');
const Count = z.int().nonnegative();

/** A pull request of one of the repositories: its number says nothing without the name. */
export const PullRequestReference = z.object({ repository: RepositoryName, number: z.int().positive() });
export type PullRequestReference = z.infer<typeof PullRequestReference>;

/** What a page over all repositories needs of the digest of one: a part of it, with the same names and forms. */
export const RepositoryPart = Digest.pick({
  source: true,
  repository: true,
  baseBranch: true,
  report: true,
  areas: true,
  minor: true,
  series: true,
})
  .extend({
    completeness: Digest.shape.completeness
      .pick({ expected: true, gathered: true, notGathered: true, clone: true })
      .extend({ readInPart: Count.describe('Pull requests with changes that could not all be read') }),
    statistics: Statistics.pick({ totals: true, reverts: true, pushedReverts: true, reverted: true }),
    people: Count.describe('How many people wrote its pull requests'),
    bots: Count.describe('How many bots wrote its pull requests'),
    pushes: Count.describe('Commits that were pushed without a pull request'),
    pullRequests: z.array(Digest.shape.pullRequests.element).describe('Those that are listed below, in merge order'),
    allPullRequests: z.array(PullRequestRow).describe('Every pull request of its digest, in merge order'),
    attention: z.array(Attention),
    secondLook: z.array(SecondLook),
    effects: z
      .array(z.int().positive())
      .describe(
        'What to show of it, the most important first, without what did not stand; minor changes only where there is nothing else',
      ),
    releases: z
      .array(z.object({ pullRequest: z.int().positive(), version: z.string() }))
      .optional()
      .describe('Versions of it that titles of releases name, in merge order; absent if there are none'),
    scopes: z
      .array(z.object({ pullRequest: z.int().positive(), scope: z.string() }))
      .describe('The parts of the product that titles name before their words'),
    narration: Narration.pick({ model: true, language: true, notes: true })
      .optional()
      .describe('What a model wrote on those listed; absent if there is nothing'),
  })
  .describe('One repository with a digest');
export type RepositoryPart = z.infer<typeof RepositoryPart>;

export const MISSING_REASONS = ['absent', 'failed', 'unreadable', 'mismatched', 'twice'] as const;

/** A repository, or a file, whose digest is not in this one. */
export const MissingDigest = z.object({
  repository: RepositoryName.nullable().describe('null: the file does not tell'),
  file: z.string().optional().describe('Its path in the folder of digests'),
  reason: z
    .enum(MISSING_REASONS)
    .describe(
      'absent: no file has one; failed: it could not be made; unreadable: the file has no valid digest; mismatched: it is of another period; twice: another file has it too',
    ),
});
export type MissingDigest = z.infer<typeof MissingDigest>;

/** What one person or bot wrote, in each repository. */
export const OrganizationAuthor = z.object({
  author: Author,
  repositories: z.array(z.object({ repository: RepositoryName, pullRequests: Numbers })).describe('By name'),
});
export type OrganizationAuthor = z.infer<typeof OrganizationAuthor>;

/** A sentence of a language model on pull requests of several repositories. */
export const OrganizationSentence = NarratedSentence.extend({
  text: z
    .string()
    .describe(
      'In plain text, without a full stop; `{{octo-org/web#12}}` stands for the link to a pull request of `quotes`',
    ),
  quotes: z.array(NarrationQuote.extend({ repository: RepositoryName })).min(1),
});
export type OrganizationSentence = z.infer<typeof OrganizationSentence>;

/** What a language model wrote over all repositories, from the notes on their pull requests. */
export const OrganizationNarration = Narration.pick({ model: true, language: true }).extend({
  week: z.array(OrganizationSentence).describe('What the period was about'),
  repositories: z
    .array(z.object({ repository: RepositoryName, sentences: z.array(NarratedSentence) }))
    .describe('What pull requests of one repository have in common'),
  setAside: z.array(
    z.object({
      text: z.string(),
      pullRequests: z.array(PullRequestReference).describe('What it was about'),
      reasons: z.array(z.string()).describe('Codes of the rules that it breaks'),
    }),
  ),
});
export type OrganizationNarration = z.infer<typeof OrganizationNarration>;

export const OrganizationDigest = z
  .object({
    schemaVersion: z.literal(ORGANIZATION_SCHEMA_VERSION),
    kind: z.literal('organization'),
    generator: z.object({ name: z.string(), version: z.string() }),
    name: z.string().describe('The owner of the repositories, or the names of their owners separated by commas'),
    period: Period,
    repositories: z
      .array(RepositoryPart)
      .describe('Those with the most merged pull requests first, equal ones by name'),
    missing: z.array(MissingDigest),
    totals: z.object({
      repositories: Count.describe('How many have a digest'),
      withMerges: Count.describe('How many of them merged pull requests'),
      pullRequests: Count,
      byPeople: Count,
      byBots: Count,
      byDeletedAccounts: Count,
      people: Count.describe('People who wrote pull requests, each counted once over all repositories'),
      bots: Count,
      newContributors: Count.describe('People who had their first pull request in one of the repositories merged'),
      reverted: Count.describe('Merged and reverted in the period'),
      additions: Lines,
      deletions: Lines,
    }),
    highlights: z.array(PullRequestReference).describe('The pull requests to read first, over all'),
    attention: z.array(PullRequestReference).describe('The pull requests that users have to know about, over all'),
    secondLook: z.array(PullRequestReference).describe('What to look at again: at most five, over all'),
    authors: z.array(OrganizationAuthor).describe('People, those with the most pull requests first'),
    mostActive: z
      .object({
        authors: z
          .array(
            z.object({
              author: Author,
              pullRequests: Count,
              repository: RepositoryName.optional().describe(
                'The one of two thirds of them or more; absent if there is none',
              ),
            }),
          )
          .describe('At most three, each with more pull requests than anyone not listed'),
        half: z
          .object({ people: z.int().positive(), listed: z.boolean() })
          .optional()
          .describe(
            'How many people wrote half of the pull requests by people; absent if it takes half of them or more',
          ),
      })
      .optional()
      .describe('The most active people; absent if nobody stands out'),
    bots: z.array(OrganizationAuthor),
    newContributors: z
      .array(OrganizationAuthor)
      .describe('Those who had their first pull request in a repository merged, with these'),
    weeks: z
      .array(z.object({ week: z.string(), start: Instant, end: Instant, merged: Count }))
      .describe('The weeks for which every repository has a number, this one included, oldest first'),
    withoutWeeks: z
      .array(RepositoryName)
      .optional()
      .describe('Repositories without a number for a week that others have one for, which is left out of `weeks`'),
    trendWeeks: z
      .array(z.string())
      .optional()
      .describe('The last of `weeks`, at most eight; absent if there are too few'),
    trends: Trends.optional(),
    narration: OrganizationNarration.optional().describe(
      'Absent if no model was asked, or there was nothing to ask about',
    ),
    report: z.string().optional().describe('The address of its report; absent if it was not posted'),
  })
  .describe('What is known of the pull requests merged in several repositories in one period, from their digests');
export type OrganizationDigest = z.infer<typeof OrganizationDigest>;
