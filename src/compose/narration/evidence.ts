import type { NarratedSentence, Narration, NarrationQuote } from '../../domain/narration.js';
import { type SectionContent, type Statement, statement, type Value } from '../../domain/page.js';
import type { Entries } from '../lookup.js';
import { list, name, path, reference, title } from '../values.js';
import { quotedNumbers } from './text.js';

/** Sentences in a fold and quotes of a sentence: few enough that a fold fits into one part of the page. */
const MAX_LINES = 50;
const MAX_QUOTES = 3;
/** A page of more sentences says how many it leaves to digest.json. */
const MAX_FOLDS = 4;

const quoteText = ({ source, text }: NarrationQuote): Value =>
  source === 'path' ? path(text) : statement('quote', { text: title(text, 'whole') });

/** The words that a sentence rests on, by pull request. */
function quotesOf(sentence: NarratedSentence, entries: Entries): Value {
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

function narratedBy(n: number, { model, week, areas, notes, setAside }: Narration): Statement {
  const inside = [...areas, ...notes].reduce((sum, { sentences }) => sum + sentences.length, 0);
  const kept = week.length + inside;
  return statement('narrated-by', { n, model: name(model), isAll: n === kept, kept, setAside: setAside.length });
}

/** What the footer says of the numbered sentences of a page: who wrote them, and in folds what each rests on. */
export function evidenceContent(
  sentences: readonly NarratedSentence[],
  narration: Narration,
  entries: Entries,
): SectionContent {
  const n = sentences.length;
  const listed = sentences.slice(0, MAX_FOLDS * MAX_LINES);
  const folds = Array.from({ length: Math.ceil(listed.length / MAX_LINES) }, (_, fold) => {
    const before = fold * MAX_LINES;
    const shown = listed.slice(before, before + MAX_LINES);
    return {
      count: statement('narrated-sentences', {
        n,
        model: name(narration.model),
        isPart: n > MAX_LINES,
        first: before + 1,
        last: before + shown.length,
      }),
      // The numbers of marks have no separators in any language.
      sentences: shown.map((one, index) => ({
        number: name(String(before + index + 1)),
        quotes: quotesOf(one, entries),
      })),
      rest:
        before + shown.length === listed.length && n > listed.length
          ? statement('more-in-json', { n: n - listed.length })
          : null,
    };
  });
  return { by: narratedBy(n, narration), folds };
}
