import { z } from 'zod';
import { HEDGES } from '../../domain/narration.js';

const UNITS = ['minutes', 'hours', 'days'] as const;
export type Unit = (typeof UNITS)[number];

/** Words and short phrases that are printed by themselves or inside a statement. */
const PHRASES = [
  'noted',
  'between-sentences',
  'deleted-account',
  'no-title',
  'no-name',
  'top-level',
  'evidence-number',
  'evidence-sha',
  'evidence-title',
  'evidence-near-title',
  'evidence-mirrored-files',
  'trend-merged',
  'trend-authors',
  'trend-importance',
  'trend-merge-time',
  'trend-unreviewed',
  'trend-reverts',
  'direction-up',
  'direction-down',
  'direction-alike',
  'without-review',
  'merged-by-author',
  'unknown-descriptions',
  'unknown-labels',
  'unknown-reviews',
  'unknown-opening-times',
  'list-labels',
  'list-reviews',
  'list-review-threads',
  'list-co-authors',
  'list-closed-issues',
  'list-references',
] as const;

/** The fixed words of each template: headings and lines of folds. */
const LABELS = {
  page: ['continued', 'continues', 'rest', 'colon'],
  document: ['skip', 'sections'],
  index: ['feed'],
  'this-week': ['heading'],
  attention: ['heading'],
  reverted: ['heading'],
  changes: ['heading'],
  'second-look': ['heading'],
  people: ['heading'],
  trend: ['heading', 'chart', 'week', 'merged'],
  details: [
    'heading',
    'repositories',
    'reverts',
    'scores',
    'places',
    'files',
    'contributors',
    'new-contributors',
    'co-authors',
    'bots',
    'flow',
    'compared',
    'size-legend',
    'direct-pushes',
    'signals',
  ],
  'pull-requests': [
    'heading',
    'filter',
    'text',
    'repository',
    'area',
    'kind',
    'author',
    'finding',
    'any',
    'reset',
    'shown',
  ],
} as const;
export type LabelledTemplate = keyof typeof LABELS;

const text = z.string();

function strictRecord<K extends string>(keys: readonly K[]) {
  return z.strictObject(Object.fromEntries(keys.map(key => [key, text])) as Record<K, z.ZodString>);
}

type LabelShapes = { [T in LabelledTemplate]: ReturnType<typeof strictRecord<(typeof LABELS)[T][number]>> };

function labels() {
  const entries = Object.entries(LABELS).map(([template, names]) => [template, strictRecord<string>(names)]);
  return z.strictObject(Object.fromEntries(entries) as LabelShapes);
}

/** ICU messages for evidence; the second is used if a value of the first is unknown. */
const evidence = { evidence: text, 'evidence-otherwise': text.optional() };
const Evidenced = z.strictObject(evidence);
export type Evidenced = z.infer<typeof Evidenced>;
const Explained = z.strictObject({ name: text, ...evidence });

const Locale = text
  .refine(isLocale, { error: 'must be a BCP 47 language tag, such as en or pt-BR' })
  .describe('BCP 47, for numbers, plural forms and dates');

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A language's names, units and short phrases: its `strings.yml`. Its sentences are in `sentences.yml`. */
export const Strings = z.strictObject({
  locale: Locale,
  units: strictRecord(UNITS).describe('ICU messages that name `n`'),
  lists: strictRecord(['two', 'middle', 'last', 'apart'] as const).describe(
    'Between two items, between more, before the last of more, and between items that contain commas',
  ),
  dates: z
    .strictObject({ day: text, range: strictRecord(['first', 'last', 'between']), moment: text })
    .describe('Formats of Luxon; those of a range are for two days of one year'),
  phrases: strictRecord(PHRASES),
  labels: labels(),
  factors: z.record(text, Explained),
  'change-kinds': z.record(text, text),
  'attention-kinds': z.record(text, text),
  'second-look': z.record(text, Evidenced),
  'second-look-actions': z.record(text, text),
  'path-kinds': z.record(text, text),
  hedges: strictRecord(HEDGES).describe('What limits a change'),
  signals: z.record(text, z.strictObject({ name: text, ...evidence, meaning: text, advice: text })),
});
export type Strings = z.infer<typeof Strings>;
