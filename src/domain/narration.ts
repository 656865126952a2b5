import { z } from 'zod';

/** What a sentence says of its pull request, in the order in which the page has them. */
export const NARRATION_ROLES = ['what', 'mechanism', 'benefit', 'caution'] as const;
export type NarrationRole = (typeof NARRATION_ROLES)[number];

/** What limits a change, by the words of its authors. */
export const HEDGES = [
  'experimental',
  'behind-a-flag',
  'off-by-default',
  'only-on',
  'may',
  'partially',
  'preview',
  'not-yet',
  'work-in-progress',
  'opt-in',
] as const;
export type Hedge = (typeof HEDGES)[number];

export const QUOTE_SOURCES = ['title', 'description', 'path'] as const;

/** The words of a pull request that a sentence rests on. */
export const NarrationQuote = z.object({
  pullRequest: z.int().positive(),
  source: z.enum(QUOTE_SOURCES),
  text: z.string(),
});
export type NarrationQuote = z.infer<typeof NarrationQuote>;

/** A sentence of a language model that passed its checks. */
export const NarratedSentence = z.object({
  text: z
    .string()
    .describe('In plain text, without a full stop; `{{12}}` stands for the link to a pull request of `quotes`'),
  quotes: z.array(NarrationQuote).min(1),
  hedges: z
    .array(z.enum(HEDGES))
    .describe('Limits that the pull request names and the sentence leaves out, which the page adds'),
  measured: z
    .literal(true)
    .optional()
    .describe("It has a measurement, of which the page says that it is the description's"),
});
export type NarratedSentence = z.infer<typeof NarratedSentence>;

export const NarratedNote = z.object({
  pullRequest: z.int().positive(),
  sentences: z.array(NarratedSentence.extend({ role: z.enum(NARRATION_ROLES) })).describe('By role'),
});
export type NarratedNote = z.infer<typeof NarratedNote>;

/** A sentence of the model that was refused twice, or once where there was no room to ask again. */
export const SetAsideSentence = z.object({
  text: z.string(),
  pullRequests: z.array(z.int().positive()).describe('What it was about; empty if it named none of its call'),
  reasons: z.array(z.string()).describe('Codes of the rules that it breaks'),
});
export type SetAsideSentence = z.infer<typeof SetAsideSentence>;

/** What a language model wrote of the period, sentence by sentence, with the words that each rests on. */
export const Narration = z.object({
  model: z.string().describe('The name of the model, as the settings give it'),
  language: z.string().describe('The language of the sentences; a page in another language has none of them'),
  week: z.array(NarratedSentence).describe('What the period was about'),
  areas: z.array(z.object({ area: z.string().describe('Its id'), sentences: z.array(NarratedSentence) })),
  notes: z.array(NarratedNote).describe('The most important pull request first'),
  setAside: z.array(SetAsideSentence),
});
export type Narration = z.infer<typeof Narration>;
