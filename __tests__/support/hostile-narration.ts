import fc from 'fast-check';
import type { Digest } from '../../src/domain/digest.js';
import {
  HEDGES,
  NARRATION_ROLES,
  type NarratedSentence,
  type Narration,
  QUOTE_SOURCES,
} from '../../src/domain/narration.js';
import { badText } from './hostile-week.js';

/** Pull requests of `anyDigest`, and some that it never has. */
const number = fc.integer({ min: 1, max: 26 });
const placeholder = number.map(one => `{{${one}}}`);
const text = fc.array(fc.oneof(badText, placeholder, fc.constantFrom('word', ' ', '字', '\ufffc', '!', '`', '[')), {
  maxLength: 8,
});

const quote = fc.record({
  pullRequest: number,
  source: fc.constantFrom(...QUOTE_SOURCES),
  text: badText,
});
const sentence: fc.Arbitrary<NarratedSentence> = fc.record(
  {
    text: text.map(pieces => pieces.join('')),
    quotes: fc.array(quote, { minLength: 1, maxLength: 4 }),
    hedges: fc.array(fc.constantFrom(...HEDGES), { maxLength: 3 }),
    measured: fc.constant(true as const),
  },
  { requiredKeys: ['text', 'quotes', 'hedges'] },
);

const sentences = fc.array(sentence, { maxLength: 7 });
const note = fc
  .tuple(number, fc.array(fc.tuple(sentence, fc.constantFrom(...NARRATION_ROLES)), { minLength: 1, maxLength: 6 }))
  .map(([pullRequest, all]) => ({
    pullRequest,
    // Most notes quote their pull request and say what it does, or none would be shown.
    sentences: all.map(([one, role], index) => {
      const [first, ...others] = one.quotes;
      const quotes = first === undefined ? [] : [{ ...first, pullRequest }, ...others];
      return { ...one, quotes, role: index === 0 ? ('what' as const) : role };
    }),
  }));

/** What a digest holds of a model if somebody changed it by hand, or a check has a hole. */
export const anyNarration: fc.Arbitrary<Omit<Narration, 'language'>> = fc.record({
  model: badText,
  week: sentences,
  areas: fc.array(fc.record({ area: fc.integer({ min: 0, max: 9 }).map(id => `area:${id}`), sentences }), {
    maxLength: 9,
  }),
  notes: fc.array(note, { maxLength: 25 }),
  setAside: fc.array(
    fc.record({ text: badText, pullRequests: fc.array(number), reasons: fc.array(badText, { maxLength: 2 }) }),
    { maxLength: 3 },
  ),
});

/** A narration with one text in every place of it. */
export function narrationOf(text: string, { pullRequests, areas }: Digest): Omit<Narration, 'language'> {
  const one = (pullRequest: number): NarratedSentence => ({
    text: `${text} word {{${pullRequest}}}${text}`,
    quotes: QUOTE_SOURCES.map(source => ({ pullRequest, source, text })),
    hedges: ['experimental'],
  });
  const numbers = pullRequests.map(entry => entry.number);
  return {
    model: text,
    week: numbers.slice(0, 2).map(one),
    areas: areas.map(area => ({ area: area.id, sentences: area.pullRequests.map(one) })),
    notes: numbers.map(pullRequest => ({
      pullRequest,
      sentences: (['what', 'caution'] as const).map(role => ({ ...one(pullRequest), role })),
    })),
    setAside: [{ text, pullRequests: [1], reasons: [text] }],
  };
}

/** Words of letters alone, with the same placeholders. */
const harmless = (text: string) =>
  text
    .split(/(\{\{\d+\}\})/)
    .map((piece, index) => (index % 2 === 1 ? piece : /\p{L}/u.test(piece) ? ' words ' : ' '))
    .join('');

/** The same narration in harmless words: of as many sentences, about the same pull requests. */
export function inHarmlessSentences<N extends Omit<Narration, 'language'>>(narration: N): N {
  const calm = <S extends NarratedSentence>(one: S): S => ({
    ...one,
    text: harmless(one.text),
    quotes: one.quotes.map(quoted => ({ ...quoted, text: 'words' })),
  });
  return {
    ...narration,
    model: 'a-model',
    week: narration.week.map(calm),
    areas: narration.areas.map(area => ({ ...area, sentences: area.sentences.map(calm) })),
    notes: narration.notes.map(one => ({ ...one, sentences: one.sentences.map(calm) })),
  };
}
