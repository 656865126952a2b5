import { z } from 'zod';
import { NARRATION_ROLES, QUOTE_SOURCES } from '../../domain/narration.js';
import type { Question } from '../../model/index.js';
import type { Chosen } from '../choose.js';
import { explained, type Line, marked } from './marked.js';
import { languageName, numbered, STAND_ALONE, styleRules } from './style.js';

export const WrittenSentence = z.object({
  role: z.enum(NARRATION_ROLES),
  text: z.string(),
  source: z.enum(QUOTE_SOURCES),
  quote: z.string(),
});
export type WrittenSentence = z.infer<typeof WrittenSentence>;

export const WrittenNotes = z.object({
  notes: z.array(z.object({ pullRequest: z.string(), sentences: z.array(WrittenSentence) })),
});
export type WrittenNotes = z.infer<typeof WrittenNotes>;

/** Enough for eight pull requests with some thinking. */
const MAX_TOKENS = 6_000;

const QUOTE_RULE =
  'Each sentence rests on one quote: 20 to 400 characters copied, character for character, from one line of that pull request, its title, description or path. Quote whole sentences, and choose the quote that holds everything that your sentence says. A sentence may say less than its quote, never more.';

const RULES = [
  'For each pull request write one to three sentences, at most one of each role: `what` one can do now or what no longer goes wrong, always first; `mechanism`, how it works, if the source tells; `benefit`, whom it helps with what, if the source tells and `what` does not; `caution`, a limit, a cost or something to do, if the source names one.',
  STAND_ALONE,
  'Leave a pull request out if its text does not tell what changes for anybody.',
  QUOTE_RULE,
  ...styleRules('quote'),
];

/** Pull requests as lines of data: each a title, the lines of its description, and paths. */
export function linesOfPullRequests(chosen: readonly Chosen[]): Line[] {
  return chosen.flatMap(({ alias, sent: { title, description, paths } }): Line[] => [
    [`${alias} title`, title],
    ...(description === '' ? [] : description.split('\n')).map((line): Line => [`${alias} description`, line]),
    ...paths.map((path): Line => [`${alias} path`, path]),
  ]);
}

export interface Report {
  /** The repository that it is about. */
  repository: string;
  /** Its language, a BCP 47 tag. */
  language: string;
}

/** The instructions that come before the pull requests. */
export function notesInstructions({ repository, language }: Report, mark: string): string {
  return [
    `You write notes on merged pull requests of ${repository} for the project's weekly report, in ${languageName(language)}. Quotes stay in the language of their source.`,
    numbered(RULES),
    explained(mark, 'after the mark stand the alias of a pull request and what the line is, then its text'),
  ].join('\n\n');
}

export function notesQuestion(chosen: readonly Chosen[], report: Report): Question<WrittenNotes> {
  const { mark, text } = marked(linesOfPullRequests(chosen));
  return {
    system: notesInstructions(report, mark),
    user: text,
    schema: WrittenNotes,
    schemaName: 'notes',
    maxTokens: MAX_TOKENS,
  };
}
