import type { Hedge, NarratedSentence } from '../../domain/narration.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { type Entries, entriesOf } from '../lookup.js';
import { outcomesOf } from '../statements/outcomes.js';
import { list, listUpTo, reference, term } from '../values.js';
import { quotesOf } from './quotes.js';
import { placeholdersIn, prose, quotedNumbers } from './text.js';

/** Pull requests that are named behind a sentence. */
const MAX_NAMED = 4;

/** What stands before a sentence or beside it, and need not be said again. */
export interface Context {
  /** The pull requests that are named already. */
  named?: readonly number[];
  /** The limits that are stated already. */
  hedged?: readonly Hedge[];
  /** Whose author is named behind it. */
  by?: { number: number; author: Value } | null;
}

/** A pull request in a sentence, with what became of it, which the first on the page keeps. */
function naming(number: number, entries: Entries, isInText: boolean, author: Value | null = null): Statement {
  const state = entriesOf([number], entries).flatMap(outcomesOf);
  return statement('naming', {
    reference: reference(number),
    isInText,
    hasAuthor: author !== null,
    author: author ?? '',
    hasState: state.length > 0,
    state: list(state, 'comma'),
  });
}

const limits = (hedges: readonly Hedge[]): Value =>
  list(
    hedges.map(hedge => term('hedges', hedge)),
    'comma',
  );

/** A sentence of a language model, without its full stop, with the pull requests that it rests on. */
export function narrated(
  sentence: NarratedSentence,
  entries: Entries,
  { named = [], hedged = [], by = null }: Context = {},
): Statement {
  const quoted = quotedNumbers(sentence, entries);
  const inText = placeholdersIn(sentence).filter(number => quoted.includes(number));
  const behind = quoted
    .filter(number => !inText.includes(number) && !named.includes(number))
    .map(number => naming(number, entries, false, number === by?.number ? by.author : null));
  const hedges = [...new Set(sentence.hedges)].filter(hedge => !hedged.includes(hedge));
  const note = [
    ...(hedges.length > 0 ? [limits(hedges)] : []),
    ...(behind.length > 0 ? [listUpTo(MAX_NAMED, behind)] : []),
    ...(by !== null && inText.includes(by.number) ? [by.author] : []),
  ];
  return statement('narrated', {
    what: prose(sentence, number => (quoted.includes(number) ? naming(number, entries, true) : null)),
    isMeasured: sentence.measured === true,
    n: quoted.length,
    hasNote: note.length > 0,
    note: list(note, 'semicolon'),
  });
}

/** A sentence of a language model with its full stop and the mark behind it. */
export function marked(what: Value, sentence: NarratedSentence, entries: Entries, hasStop = true): Statement {
  const mark: Value = { type: 'mark', number: null, sentence: sentence.text, quotes: quotesOf(sentence, entries) };
  return statement('sentence', { what, hasStop, mark });
}

/** Sentences about several pull requests. */
export function narratedSentences(sentences: readonly NarratedSentence[], entries: Entries): Statement[] {
  return sentences.map(one => marked(narrated(one, entries), one, entries));
}
