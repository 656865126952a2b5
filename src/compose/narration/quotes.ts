import type { NarratedSentence, NarrationQuote } from '../../domain/narration.js';
import { statement, type Value } from '../../domain/page.js';
import type { Entries } from '../lookup.js';
import { list, path, reference, title } from '../values.js';
import { quotedNumbers } from './text.js';

const MAX_QUOTES = 3;

const quoteText = ({ source, text }: NarrationQuote): Value =>
  source === 'path' ? path(text) : statement('quote', { text: title(text, 'whole') });

/** The words that a sentence rests on, by pull request. */
export function quotesOf(sentence: NarratedSentence, entries: Entries): Value {
  const known = sentence.quotes.filter(({ pullRequest }) => entries.has(pullRequest));
  const shown = known.slice(0, MAX_QUOTES);
  const groups: Value[] = quotedNumbers({ ...sentence, quotes: shown }, entries).map(number => {
    const quotes = shown.filter(({ pullRequest }) => pullRequest === number).map(quoteText);
    return statement('quoted', { reference: reference(number), quotes: list(quotes, 'comma') });
  });
  return list(
    known.length > shown.length ? [...groups, statement('more-in-json', { n: known.length - shown.length })] : groups,
    'dot',
  );
}
