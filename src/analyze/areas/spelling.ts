import { compareText } from '../../domain/order.js';
import { displayName, keyOf } from '../tags/index.js';
import { type Candidate, sourceOf } from './candidate.js';
import { areaKey, spelledOut } from './synonyms.js';

/** A spelling with capitals wins with this share: people leave capitals out more often than they add wrong ones. */
const MIN_SHARE_WITH_CAPITALS = 0.2;
/** A longer word in capitals is no acronym if somebody also writes it with small letters. */
const MAX_ACRONYM_LENGTH = 5;

/** How often each spelling of a word is in the titles, by key. */
export type TitleSpellings = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function titleSpellings(titles: readonly string[]): TitleSpellings {
  const spellings = new Map<string, Map<string, number>>();
  for (const title of titles) {
    for (const [word] of title.matchAll(/[\p{L}_][\p{L}\p{N}_+-]{1,29}/gu)) {
      const counts = spellings.get(keyOf(word)) ?? new Map<string, number>();
      spellings.set(keyOf(word), counts.set(word, (counts.get(word) ?? 0) + 1));
    }
  }
  return spellings;
}

/** The most used spelling; where capitals count, one with capitals wins if it is not rare. */
function mostUsed(spellings: ReadonlyMap<string, number>, capitalsCount: boolean): string | undefined {
  const counted = [...spellings].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  const withCapitals = counted.filter(
    ([word, count]) => capitalsCount && /\p{Lu}/u.test(word) && count >= total * MIN_SHARE_WITH_CAPITALS,
  );
  const [usual = counted[0]] = withCapitals;
  if (usual === undefined) return undefined;
  const [word] = usual;
  const isShouted = word.length > MAX_ACRONYM_LENGTH && word === word.toUpperCase();
  return (isShouted ? counted.find(([other]) => /\p{Ll}/u.test(other))?.[0] : undefined) ?? word;
}

/** Whether a spelling looks like a name of its own: `MoE`, `VLM`, `HiCache`. */
function isName(word: string): boolean {
  return /\p{Lu}\S*\p{Lu}/u.test(word);
}

/**
 * The name of an area as the project spells it: folders and packages as their paths do, other names as titles do most.
 */
export function nameOf(candidate: Candidate, inTitles: TitleSpellings): string {
  const { key, spellings, folderNames } = candidate;
  if (sourceOf(candidate) === 'module') return mostUsed(folderNames, false) ?? key;
  const all = new Map(spellings);
  for (const name of spellings.keys()) {
    for (const [word, count] of inTitles.get(keyOf(name)) ?? [])
      if (areaKey(word) === key) all.set(word, (all.get(word) ?? 0) + count);
  }
  const found = mostUsed(all, true) ?? mostUsed(folderNames, false) ?? key;
  const known = displayName(found);
  const spelled = spelledOut(key, found);
  if (spelled !== undefined) return spelled;
  if (known.toLowerCase() === found.toLowerCase() && isName(known)) return known;
  return candidate.sources.has('label') ? asHeading(found) : found;
}

/** Labels are often slugs in small letters: a plain word begins with a capital. */
function asHeading(name: string): string {
  return /^\p{Ll}{4,}(?: \p{L}+)*$/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
