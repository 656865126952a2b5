import { rollup } from 'd3-array';
import { compareText } from '../../domain/order.js';
import { keyOf, ruledName, spelled } from '../tags/index.js';

/** How often each spelling of a name occurs. */
export type Spellings = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function spellingsOf(texts: readonly string[], tags: readonly string[]): Spellings {
  const words = texts.flatMap(text => text.match(/[\p{L}_][\p{L}\p{N}_+-]{1,29}/gu) ?? []);
  return rollup(
    [...words, ...tags],
    rows => rows.length,
    keyOf,
    word => word,
  );
}

/** A spelling with capitals that this share uses is the right one: people are lazier than they are wrong. */
const ENOUGH = 0.2;

/** The name of a key: a rule's, a well-known spelling, or what the week writes most, with capitals where enough do. */
export function nameOf(key: string, spellings: Spellings): string {
  const ruled = ruledName(key);
  if (ruled !== undefined) return ruled;
  const found = [...(spellings.get(key) ?? [])].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const total = found.reduce((sum, [, count]) => sum + count, 0);
  const capital = found
    .filter(([word, count]) => /\p{Lu}/u.test(word) && count >= total * ENOUGH)
    .map(([word]) => word);
  // `TRITON` shouts where somebody also writes `Triton`; `NPU` does not.
  const [usual = found[0]?.[0] ?? key] = capital;
  const calm = usual.length > 5 ? capital.find(word => /\p{Ll}/u.test(word)) : undefined;
  return spelled(calm ?? usual);
}

/** Folders that say how code is laid out, and not what it is for. */
const LAYOUT =
  /^(?:src|source|lib|libs|main|java|kotlin|python|js|ts|packages?|crates|apps?|modules?|internal|pkg|cmd|resources)$/i;
/** Names that say little without the folder above them. */
const VAGUE =
  /^(?:core|utils?|common|shared|base|types?|server|client|node|api|test|tests|runtime|helpers?|impl|_?internal|infer|cli)$/i;

/** The name of a module: the last telling part of its path, `python/srt/mem_cache` is "Mem cache". */
export function moduleName(path: string): string {
  const parts = path.split('/').filter(part => !LAYOUT.test(part));
  const [last = path, above] = parts.reverse();
  return above !== undefined && VAGUE.test(last) ? `${spelled(above)}: ${last.replace('_', '')}` : spelled(last);
}
