import type { NarratedSentence } from '../../domain/narration.js';
import { statement, type Value } from '../../domain/page.js';
import type { Item } from '../items.js';
import type { Entries } from '../lookup.js';
import { isNamed, itemLine, type Naming, othersOf } from '../statements/item.js';
import { author, paragraph } from '../values.js';
import { marked, narrated } from './sentence.js';
import type { NoteSentence } from './shown.js';
import { quotedNumbers } from './text.js';

type Note = readonly NoteSentence[];

const restsOnTitle = ({ quotes }: NarratedSentence) => quotes.some(({ source }) => source === 'title');

/** What a pull request does, and what its title says of that, if that is something else. */
export function inBrief(note: Note): Note {
  const what = note.find(({ role }) => role === 'what');
  return note.filter(one => one === what || (what !== undefined && !restsOnTitle(what) && restsOnTitle(one)));
}

const MAX_SENTENCES = 3;

/** What a pull request does, for whom or how, and what to beware of. */
export function inFull(note: Note): Note {
  return note.length <= MAX_SENTENCES ? note : note.filter(({ role }) => role !== 'mechanism').slice(0, MAX_SENTENCES);
}

/**
 * What is left to tell of a pull request below sentences that tell what it does: whom it helps, and what to beware of, as
 * far as those sentences do not rest on the same words.
 */
export function leftBelow(note: Note, above: readonly NarratedSentence[]): Note {
  const quoted = above.flatMap(({ quotes }) => quotes);
  const isTold = ({ quotes }: NarratedSentence) =>
    quotes.every(({ pullRequest, text }) => quoted.some(one => one.pullRequest === pullRequest && one.text === text));
  return note.filter(one => (one.role === 'benefit' || one.role === 'caution') && !isTold(one));
}

/** The sentences of an item's note: the first names its pull requests, and none says again what one before it said. */
function told({ lead, others, series }: Item, note: Note, entries: Entries, naming: Naming) {
  const entry = entries.get(lead);
  const by = entry !== undefined && isNamed(entry, naming) ? { number: lead, author: author(entry.author) } : null;
  return note.map((sentence, index) => {
    const before = note.slice(0, index);
    const isFirst = index === 0;
    const what = narrated(sentence, entries, {
      named: before.flatMap(earlier => quotedNumbers(earlier, entries)),
      hedged: before.flatMap(({ hedges }) => hedges),
      by: isFirst ? by : null,
    });
    const isOfSeries = isFirst && series !== null;
    return { what: isOfSeries ? statement('with-series', { what, ...othersOf(others, series) }) : what, sentence };
  });
}

/** An item in sentences with full stops: those of its note, or if it has none, its effect. */
export function itemSentences(item: Item, note: Note, entries: Entries, naming: Naming): Value[] {
  if (note.length > 0)
    return told(item, note, entries, naming).map(({ what, sentence }) => marked(what, sentence, entries));
  const line = itemLine(item, entries, naming);
  return line === null ? [] : [statement('sentence', { what: line, hasStop: true, mark: '' })];
}

/** An item in one line: these sentences of its note, or if it has none, its effect. A single sentence has no full stop there. */
export function notedLine(item: Item, note: Note, entries: Entries, naming: Naming): Value | null {
  if (note.length === 0) return itemLine(item, entries, naming);
  const brief = told(item, note, entries, naming);
  return paragraph(brief.map(({ what, sentence }) => marked(what, sentence, entries, brief.length > 1)));
}
