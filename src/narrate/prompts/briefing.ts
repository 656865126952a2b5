import { z } from 'zod';
import type { Question } from '../../model/index.js';
import type { Briefed } from '../briefed.js';
import { explained, type Line, marked } from './marked.js';
import type { Report } from './notes.js';
import { languageName, numbered, STAND_ALONE, styleRules } from './style.js';

export const WrittenBriefingSentence = z.object({ text: z.string(), notes: z.array(z.string()) });
export type WrittenBriefingSentence = z.infer<typeof WrittenBriefingSentence>;

export const WrittenBriefing = z.object({
  week: z.array(WrittenBriefingSentence),
  areas: z.array(z.object({ area: z.string(), sentences: z.array(WrittenBriefingSentence) })),
});
export type WrittenBriefing = z.infer<typeof WrittenBriefing>;

const MAX_TOKENS = 5_000;

const RULES = [
  'For `week` write three to five sentences, what matters most to users first: the changes and the lines of work that a reader who reads nothing else has to know. Each sentence has one subject: a change, with its point and its condition, or changes that are steps of the same work or serve the same purpose. Never join changes that have nothing to do with each other, as with "and".',
  'For an area in `areas` write one sentence on what notes of at least two of its pull requests have in common: the purpose, the part or the work that they share. Cite notes of that area alone. Leave the area out if they share nothing but the area, and do not list its changes.',
  'Say only what the cited notes say, in words close to theirs, and cite each note that a sentence rests on by its id, at most eight. Where you tell what a note says, put its pull request behind the words in parentheses as {{p3}}, each at most once: "A shard can move to another node while it takes writes ({{p7}}), and a new node no longer needs a restart to be found ({{p3}})."',
  STAND_ALONE,
  ...styleRules('cited notes'),
];

export function linesOfBriefed({ notes, areas }: Briefed): Line[] {
  return [
    ...[...notes].map(([id, { pullRequest, text }]): Line => [`${id} of ${pullRequest}`, text]),
    ...areas.map(({ alias, name, notes: ids }): Line => [`area ${alias}`, `${name}: ${ids.join(' ')}`]),
  ];
}

export function briefingInstructions({ repository, language }: Report, mark: string): string {
  return [
    `You open the weekly report of ${repository} for its readers, in ${languageName(language)}, from notes on the week's merged pull requests.`,
    numbered(RULES),
    explained(
      mark,
      'after the mark stands the id of a note and the alias of its pull request, then the note; or the alias of an area, then its name and the ids of its notes',
    ),
  ].join('\n\n');
}

export function briefingQuestion(briefed: Briefed, report: Report): Question<WrittenBriefing> {
  const { mark, text } = marked(linesOfBriefed(briefed));
  return {
    system: briefingInstructions(report, mark),
    user: text,
    schema: WrittenBriefing,
    schemaName: 'briefing',
    maxTokens: MAX_TOKENS,
  };
}
