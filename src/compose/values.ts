import { type ListSeparator, statement, type TermKind, type TitleLength, type Value } from '../domain/page.js';
import type { Author } from '../domain/pull-request.js';

export const reference = (number: number): Value => ({ type: 'reference', number });
/** In a week of more pull requests, fewer are named for one count, so that each fold fits into one part of the page. */
const MAX_PULL_REQUESTS = 400;
const MAX_NAMED_OF_MANY = 20;

/** The pull requests behind a count, in a digest with so many pull requests. */
export const evidence = (numbers: readonly number[], total = 0): Value => ({
  type: 'evidence',
  numbers,
  ...(total > MAX_PULL_REQUESTS && { most: MAX_NAMED_OF_MANY }),
});
export const number = (value: number): Value => ({ type: 'number', number: value });
export const decimal = (value: number): Value => ({ type: 'decimal', number: value });
export const hours = (value: number): Value => ({ type: 'hours', hours: value });
export const instant = (value: string): Value => ({ type: 'instant', instant: value });
export const path = (value: string): Value => ({ type: 'path', path: value });
export const owner = (value: string): Value => ({ type: 'owner', owner: value });
export const name = (value: string): Value => ({ type: 'name', name: value });
export const noted = (value: Value, note: Value): Value => ({ type: 'noted', value, note });

/** The author of a pull request, who may be mentioned if the settings allow it. */
export const author = (value: Author | null): Value => ({ type: 'person', author: value, mention: true });
/** Anybody else, who is never mentioned. */
export const person = (value: Author | null): Value => ({ type: 'person', author: value, mention: false });

/** A name that is never shortened, as a link if it has an address. */
export const fullName = (text: string, url: string | null = null): Value => ({ type: 'link', text, url });

export const title = (text: string, length: TitleLength = 'full'): Value => ({ type: 'title', text, length });

/** A word of the language for one of our ids. `ownName`: what it is called where the language has no word. */
export function term(kind: TermKind, id: string, ownName: string | null = null): Value {
  return { type: 'term', kind, id, name: ownName };
}

export const signalName = (id: string): Value => term('signals', id, id);
export const factorName = (id: string): Value => term('factors', id, id);

export function list(items: readonly Value[], separator: ListSeparator = 'and'): Value {
  return { type: 'list', items, separator };
}

export const references = (numbers: readonly number[]): Value => list(numbers.map(reference));
export const paths = (all: readonly string[]): Value => list(all.map(path));

/** At most `max` items, and how many more there are; digest.json has them. */
export function listUpTo(max: number, items: readonly Value[]): Value {
  return list(items.length > max ? [...items.slice(0, max), statement('more', { n: items.length - max })] : items);
}

/** Lines in one fold: few enough that a fold always fits into one part of the page. */
export const LINES_PER_FOLD = 100;

/** At most `max` lines, and one that counts the others; digest.json has all of them. */
export function linesUpTo(max: number, lines: readonly Value[]): Value[] {
  const rest = lines.length - max;
  return rest > 0 ? [...lines.slice(0, max), statement('more-in-json', { n: rest })] : [...lines];
}

/** Sentences in a row, without those that are null; null if all are. */
export function paragraph(sentences: readonly (Value | null)[]): Value | null {
  const all = sentences.filter(one => one !== null);
  return all.length === 0 ? null : { type: 'paragraph', sentences: all };
}
