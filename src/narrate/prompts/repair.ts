import { z } from 'zod';
import { QUOTE_SOURCES } from '../../domain/narration.js';
import type { Question } from '../../model/index.js';
import type { Briefed } from '../briefed.js';
import { REASONS, type ReasonCode } from '../check/index.js';
import type { Chosen } from '../choose.js';
import { briefingInstructions, linesOfBriefed } from './briefing.js';
import { type Line, marked } from './marked.js';
import { linesOfPullRequests, notesInstructions, type Report } from './notes.js';

export const RepairedNotes = z.object({
  sentences: z.array(z.object({ id: z.string(), text: z.string(), source: z.enum(QUOTE_SOURCES), quote: z.string() })),
});
export type RepairedNotes = z.infer<typeof RepairedNotes>;

export const RepairedBriefing = z.object({
  sentences: z.array(z.object({ id: z.string(), text: z.string(), notes: z.array(z.string()) })),
});
export type RepairedBriefing = z.infer<typeof RepairedBriefing>;

const MAX_TOKENS = 4_000;

/** A refused sentence: what the model is shown of it, under which name, and why it was refused. */
export interface Refusal {
  id: string;
  line: Line;
  reasons: readonly ReasonCode[];
}

const MEND =
  'The marked lines with the word "refused" are sentences of yours that break these rules. Write each of them anew, under its id, so that it keeps the rules; leave out those that cannot be mended. What to mend in each:';

const whatToMend = (refusals: readonly Refusal[]): string =>
  refusals.map(({ id, reasons }) => `${id}: ${reasons.map(reason => REASONS[reason]).join(' ')}`).join('\n');

/** Asks once for refused sentences of notes again. */
export function repairNotesQuestion(
  chosen: readonly Chosen[],
  refusals: readonly Refusal[],
  report: Report,
): Question<RepairedNotes> {
  const { mark, text } = marked([...linesOfPullRequests(chosen), ...refusals.map(({ line }) => line)]);
  return {
    system: `${notesInstructions(report, mark)}\n\n${MEND}\n${whatToMend(refusals)}`,
    user: text,
    schema: RepairedNotes,
    schemaName: 'repaired_notes',
    maxTokens: MAX_TOKENS,
  };
}

/** Asks once for refused sentences of the briefing again. */
export function repairBriefingQuestion(
  briefed: Briefed,
  refusals: readonly Refusal[],
  report: Report,
): Question<RepairedBriefing> {
  const { mark, text } = marked([...linesOfBriefed(briefed), ...refusals.map(({ line }) => line)]);
  return {
    system: `${briefingInstructions(report, mark)}\n\n${MEND}\n${whatToMend(refusals)}`,
    user: text,
    schema: RepairedBriefing,
    schemaName: 'repaired_briefing',
    maxTokens: MAX_TOKENS,
  };
}
