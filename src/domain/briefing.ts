import { z } from 'zod';
import { MainAuthor } from './groups.js';

export const EFFECT_SOURCES = ['release-note', 'fragment', 'description', 'title'] as const;

/** What one can do, or no longer has to fear, now that a pull request is merged, in one line. */
export const Effect = z.object({
  text: z.string().describe('One line in the words of its author, without a full stop at its end'),
  from: z.enum(EFFECT_SOURCES).describe('Where the author wrote it, the most reliable first'),
});
export type Effect = z.infer<typeof Effect>;

export const AREA_SOURCES = ['setting', 'tag', 'label', 'scope', 'module'] as const;

/** A part of the product, with the pull requests of the period that changed it. */
export const Area = z.object({
  id: z.string(),
  name: z.string().describe('As the project spells it; the names of several folders are separated by commas'),
  by: z
    .enum(AREA_SOURCES)
    .describe(
      'How it was found: setting: a tag of the settings; tag: a name in brackets or in titles; scope: a name before a colon; module: a folder',
    ),
  pullRequests: z.array(z.int().positive()).describe('In order of importance'),
  mainAuthor: MainAuthor.optional(),
});
export type Area = z.infer<typeof Area>;

/** Pull requests that are steps of one piece of work. */
export const Series = z.object({
  id: z.string(),
  by: z
    .enum(['number', 'phase', 'scope', 'wording'])
    .describe(
      'number: `[2/4]`; phase: `Phase 2`; scope: alike titles with one scope by one author; wording: alike titles',
    ),
  name: z.string().describe('What the steps have in common, as a line that starts with a capital letter'),
  pullRequests: z.array(z.int().positive()).describe('In the order of the steps, or of their merges'),
  total: z.int().positive().optional().describe('How many steps it has, if the titles say so'),
});
export type Series = z.infer<typeof Series>;

export const ATTENTION_KINDS = [
  'breaking',
  'default-changed',
  'removed',
  'deprecated',
  'requirement',
  'dependency',
  'migration',
  'security',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** Something that a user of the project has to know before upgrading. Each is a claim: it is made only where it is sure. */
export const Attention = z.object({
  kind: z.enum(ATTENTION_KINDS),
  pullRequest: z.int().positive(),
  by: z
    .enum(['release-note', 'fragment', 'description', 'title', 'label', 'path', 'manifest'])
    .describe('Where it was found'),
  subject: z.string().optional().describe('The flag, API, setting, dependency or file that it is about'),
  from: z.string().optional().describe('The old default or version, if it is known'),
  to: z.string().optional().describe('The new default or version, if it is known'),
  affects: z.string().optional().describe('Whom or what it affects, in the words of the pull request'),
  breaking: z
    .literal(true)
    .optional()
    .describe('The author calls the pull request a breaking change; not set if the kind is `breaking`'),
});
export type Attention = z.infer<typeof Attention>;

/** Pull requests whose kind needs no more than a line at the end of the page. */
export const MinorChanges = z.object({
  kind: z.enum(['docs', 'test', 'pipeline', 'refactor', 'dependencies', 'release', 'chore']),
  pullRequests: z.array(z.int().positive()).describe('In order of importance'),
});
export type MinorChanges = z.infer<typeof MinorChanges>;
