import { type Statement, statement, type Value } from '../../domain/page.js';
import { effectText } from '../statements/item.js';
import { listUpTo, reference } from '../values.js';
import { inRepository, type Located, type RepositoryView } from './views.js';

/** References in one line, where the line does not say otherwise. */
const MAX_REFERENCES = 4;

/** One change, or the same in several repositories. */
export type Change = readonly [Located, ...Located[]];

/** Whether words differ by case or space alone makes no difference. */
const normalised = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Groups by key, each where the first of it stands. */
export function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/**
 * What has the same text in several repositories, together where the first of it stands; all else alone. `textOf`: null
 * for what stays alone whatever its text.
 */
export function together<T>(
  all: readonly T[],
  viewOf: (one: T) => RepositoryView,
  textOf: (one: T) => string | null,
): [T, ...T[]][] {
  const keyOf = (one: T): T | string => {
    const text = textOf(one);
    return text === null ? one : normalised(text);
  };
  const shared = new Map([...grouped(all, keyOf)].filter(([, alike]) => new Set(alike.map(viewOf)).size > 1));
  return all.flatMap((one): [T, ...T[]][] => {
    const alike = shared.get(keyOf(one));
    if (alike === undefined) return [[one]];
    return alike[0] === one ? [alike] : [];
  });
}

/** What a line says of each, together where that is the same. */
export function changesOf(all: readonly Located[], staysAlone: (one: Located) => boolean = () => false): Change[] {
  return together(
    all,
    ([view]) => view,
    one => {
      const [view, number] = one;
      const entry = view.entries.get(number);
      return entry === undefined || staysAlone(one) ? null : entry.effect.text;
    },
  );
}

export const repositoriesIn = (change: Change): ReadonlySet<RepositoryView> => new Set(change.map(([view]) => view));

/** Each once. */
function distinct(all: readonly Located[]): Located[] {
  return [...new Map(all.map(one => [`${one[0].part.repository.nameWithOwner}#${one[1]}`, one])).values()];
}

/** Those that a line about all of them names. */
export const namedOf = (all: readonly Located[], most = MAX_REFERENCES): Located[] => distinct(all).slice(0, most);

/** The numbers of all of them, as far as one line has room. */
export function referencesTo(all: readonly Located[], most = MAX_REFERENCES): Value {
  return listUpTo(
    most,
    distinct(all).map(([view, number]) => inRepository(reference(number), view)),
  );
}

/** A change in one line, with its numbers in all repositories; null if the first is not known. */
export function changeLine(change: Change, most?: number): Statement | null {
  const [[view, number]] = change;
  const entry = view.entries.get(number);
  if (entry === undefined) return null;
  return statement('item', {
    what: effectText(entry),
    reference: referencesTo(change, most),
    hasAuthor: false,
    author: '',
  });
}
