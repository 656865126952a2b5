import { rollup } from 'd3-array';
import { compareText } from '../../domain/order.js';
import { builtInName, displayName, keyOf } from '../tags/index.js';
import type { Candidate } from './candidates.js';
import type { Theme } from './theme.js';

/** How often each spelling of a name occurs in a week, by the key of the name. */
export type Spellings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The spellings in the words of the titles and in the tags. */
export function spellingsOf(titles: readonly string[], tags: readonly string[]): Spellings {
  const words = titles.flatMap(title => title.match(/[\p{L}_][\p{L}\p{N}_+-]{1,29}/gu) ?? []);
  return rollup(
    [...words, ...tags],
    rows => rows.length,
    keyOf,
    word => word,
  );
}

/** A spelling with capitals wins with this share: people leave capitals out more often than they add wrong ones. */
const MIN_SHARE_WITH_CAPITALS = 0.2;
/** A longer word in capitals is not an acronym if someone also writes it with small letters, as `TRITON` and `Triton`. */
const MAX_ACRONYM_LENGTH = 5;

/** The name for a key: that of a built-in tag, else the most frequent spelling in the week. */
export function nameOf(key: string, spellings: Spellings): string {
  const builtIn = builtInName(key);
  if (builtIn !== undefined) return builtIn;
  const counted = [...(spellings.get(key) ?? [])].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  const withCapitals = counted
    .filter(([word, count]) => /\p{Lu}/u.test(word) && count >= total * MIN_SHARE_WITH_CAPITALS)
    .map(([word]) => word);
  const [usual = counted[0]?.[0] ?? key] = withCapitals;
  const mixed = usual.length > MAX_ACRONYM_LENGTH ? withCapitals.find(word => /\p{Ll}/u.test(word)) : undefined;
  return displayName(mixed ?? usual);
}

/** Folders for the layout of code, which do not say what it is for. */
const LAYOUT =
  /^(?:src|source|lib|libs|main|java|kotlin|python|js|ts|packages?|crates|apps?|modules?|internal|pkg|cmd|resources)$/i;
/** Folders that are named together with the folder above them. */
const VAGUE =
  /^(?:core|utils?|common|shared|base|types?|server|client|node|api|test|tests|runtime|helpers?|impl|_?internal|infer|cli)$/i;

/** The name of a module: the last meaningful part of its path. `python/srt/mem_cache` is "Mem cache". */
export function moduleName(path: string): string {
  const parts = path.split('/').filter(part => !LAYOUT.test(part));
  const [last = path, above] = parts.reverse();
  if (above !== undefined && VAGUE.test(last)) return `${displayName(above)}: ${last.replace('_', '')}`;
  return displayName(last);
}

/** The id and name of a theme; null: the rest. */
export function identify(theme: Candidate | null, spellings: Spellings): Pick<Theme, 'id' | 'name' | 'by'> {
  if (theme === null) return { id: 'other', name: null, by: 'rest' };
  const { id, by, key } = theme;
  if (by === 'kind') return { id, name: null, by };
  if (by === 'module') return { id, name: moduleName(key), by };
  const words = (builtInName(key) ?? key).toLowerCase();
  return { id: `tag:${words.replaceAll(' ', '-')}`, name: nameOf(key, spellings), by };
}
