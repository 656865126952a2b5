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

/**
 * An item in one line: the effect, the pull requests, and the author unless `isAuthorSaid` or the whole group is by
 * `mainAuthor`; null if the digest does not have the pull request.
 */
export function itemLine(
  { lead, others, series }: Item,
  entries: Entries,
  { names = true, mainAuthor = null }: { names?: boolean; mainAuthor?: Author | null } = {},
): Statement | null {
  const entry = entries.get(lead);
  if (entry === undefined) return null;
  const isNamed = names && entry.author !== null && !isBy(entry.author, mainAuthor);
  const common = {
    what: effectText(entry),
    reference: reference(lead),
    hasAuthor: isNamed,
    author: author(entry.author),
  };
  if (series === null) return statement('item', common);
  return statement('item-of-series', {
    ...common,
    n: others.length,
    isNumbered: series.by === 'number' || series.by === 'phase',
    others: listUpTo(MAX_OTHERS, others.map(reference)),
  });
}
