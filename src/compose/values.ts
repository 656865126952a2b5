import type { ListSeparator, TermKind, TitleLength, Value } from '../domain/page.js';
import type { Author } from '../domain/pull-request.js';

export const reference = (number: number): Value => ({ type: 'reference', number });
export const evidence = (numbers: readonly number[]): Value => ({ type: 'evidence', numbers });
export const number = (value: number): Value => ({ type: 'number', number: value });
export const decimal = (value: number): Value => ({ type: 'decimal', number: value });
export const hours = (value: number): Value => ({ type: 'hours', hours: value });
export const instant = (value: string): Value => ({ type: 'instant', instant: value });
export const path = (value: string): Value => ({ type: 'path', path: value });
export const owner = (value: string): Value => ({ type: 'owner', owner: value });
export const name = (value: string): Value => ({ type: 'name', name: value });
export const noted = (value: Value, note: Value): Value => ({ type: 'noted', value, note });

/** The author of a pull request, who may be mentioned if the settings say so. */
export const author = (value: Author | null): Value => ({ type: 'person', author: value, mention: true });
/** Anybody else, who never is. */
export const person = (value: Author | null): Value => ({ type: 'person', author: value, mention: false });

export const title = (text: string, length: TitleLength = 'full'): Value => ({ type: 'title', text, length });

export function term(kind: TermKind, id: string, ownName: string | null = null): Value {
  return { type: 'term', kind, id, name: ownName };
}

export function list(items: readonly Value[], separator: ListSeparator = 'and'): Value {
  return { type: 'list', items, separator };
}

export const references = (numbers: readonly number[]): Value => list(numbers.map(reference));
export const paths = (all: readonly string[]): Value => list(all.map(path));

/** The first of a list, and a word for the rest; digest.json has all of them. */
export function firstOf(items: readonly Value[], max: number): Value {
  const others = term('phrases', 'and-others');
  return list(items.length > max ? [...items.slice(0, max), others] : items);
}

/** Sentences in a row, without those that there is no reason for; null if there is none. */
export function paragraph(sentences: readonly (Value | null)[]): Value | null {
  const all = sentences.filter(one => one !== null);
  return all.length === 0 ? null : { type: 'paragraph', sentences: all };
}
