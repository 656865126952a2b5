import type { Question } from '../../../src/model/index.js';
import { requestBody } from '../../../src/model/request.js';
import type { Briefed } from '../../../src/narrate/briefed.js';
import type { Chosen } from '../../../src/narrate/choose.js';
import { briefingQuestion } from '../../../src/narrate/prompts/briefing.js';
import { notesQuestion } from '../../../src/narrate/prompts/notes.js';
import { repairBriefingQuestion, repairNotesQuestion } from '../../../src/narrate/prompts/repair.js';
import type { ChatRequest } from '../../../tools/local-model/index.js';

export const CHOSEN: readonly Chosen[] = [
  {
    alias: 'p1',
    number: 11,
    sent: {
      title: 'feat(page): keep the order of a page',
      description:
        'Pages keep their order when they are read again. Until now it was lost.\nSet `page.order` to `none` if nobody needs it.',
      paths: ['src/page.ts'],
    },
  },
  {
    alias: 'p2',
    number: 12,
    sent: {
      title: '[Console] Share a search | by link',
      description: 'A saved search has a button that shares it.',
      paths: [],
    },
  },
  {
    alias: 'p3',
    number: 13,
    sent: { title: 'fix(cli): names with spaces are read whole', description: '', paths: [] },
  },
];

const note = (pullRequest: string, text: string) => ({
  pullRequest,
  text,
  quote: text,
  hedges: [],
  evidence: { pullRequest: 1, source: 'description' as const, text },
});

export const BRIEFED: Briefed = {
  notes: new Map([
    ['n1', note('p1', 'Pages keep their order when they are read again.')],
    ['n2', note('p1', 'Set `page.order` to `none` if nobody needs it.')],
    ['n3', note('p2', 'A saved search has a button that shares it.')],
    ['n4', note('p3', 'Names with spaces are read whole.')],
    ['n5', note('p4', 'The list of pages is shown as a tree.')],
    ['n6', note('p5', 'A tree of pages can be folded.')],
    ['n7', note('p6', 'Old pages are kept in an archive.')],
  ]),
  areas: [{ alias: 'a1', id: 'area:page', name: 'Page: all of it', notes: ['n1', 'n2', 'n5', 'n6', 'n7'] }],
};

const report = (language: string) => ({ repository: 'octo/house', language });
const refusal = (line: readonly [string, string]) => ({ id: 's1', line, reasons: ['figure' as const] });

/** The four questions, of which the last two are about a sentence that was refused. */
export const questions = (language = 'en'): Readonly<Record<string, Question<unknown>>> => ({
  notes: notesQuestion(CHOSEN, report(language)),
  briefing: briefingQuestion(BRIEFED, report(language)),
  repaired_notes: repairNotesQuestion(
    CHOSEN,
    [refusal(['refused s1, what of p1', 'Pages keep their order in 7 cases.'])],
    report(language),
  ),
  repaired_briefing: repairBriefingQuestion(
    BRIEFED,
    [refusal(['refused s1, of the week', 'There were 7 pages.'])],
    report(language),
  ),
});

export type Format = 'json_schema' | 'json_object' | 'prompt';

/** The request that the client sends for a question. */
export const requestFor = (question: Question<unknown> | undefined, format: Format = 'json_schema'): ChatRequest => {
  if (question === undefined) throw new Error('There is no such question.');
  return JSON.parse(requestBody('local', question, { format, limit: 'max_tokens' })) as ChatRequest;
};
