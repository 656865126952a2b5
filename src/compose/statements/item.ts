import type { Entry } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { type Author, authorKey } from '../../domain/pull-request.js';
import type { Item } from '../items.js';
import type { Entries } from '../lookup.js';
import { author, listUpTo, reference, title } from '../values.js';

/** References of a series that are shown; its other pull requests are in the list of all. */
const MAX_OTHERS = 4;

/** The effect of a pull request. */
export const effectText = ({ effect }: Entry): Value => title(effect.text, 'whole');

function isBy(by: Author | null, other: Author | null): boolean {
  return by !== null && other !== null && authorKey(by) === authorKey(other);
}

/** Who is named beside an item: nobody where names are not asked for, nor who wrote most of its group. */
export interface Naming {
  names?: boolean;
  mainAuthor?: Author | null;
}

/** Whether the author of a pull request is named beside it. */
export function isNamed(entry: Entry, { names = true, mainAuthor = null }: Naming): boolean {
  return names && entry.author !== null && !isBy(entry.author, mainAuthor);
}

/** What is said of the other pull requests of a series. */
export function othersOf(others: Item['others'], { by }: NonNullable<Item['series']>) {
  return {
    n: others.length,
    isNumbered: by === 'number' || by === 'phase',
    others: listUpTo(MAX_OTHERS, others.map(reference)),
  };
}

/** An item in one line: the effect, the pull requests, and the author; null if the digest does not have the pull request. */
export function itemLine({ lead, others, series }: Item, entries: Entries, naming: Naming = {}): Statement | null {
  const entry = entries.get(lead);
  if (entry === undefined) return null;
  const common = {
    what: effectText(entry),
    reference: reference(lead),
    hasAuthor: isNamed(entry, naming),
    author: author(entry.author),
  };
  if (series === null) return statement('item', common);
  return statement('item-of-series', { ...common, ...othersOf(others, series) });
}
