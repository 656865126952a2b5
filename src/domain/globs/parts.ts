/**
 * Where the set ends that starts with the bracket at `start`; -1: it does not end before the next slash, and the bracket
 * is plain. A bracket right after the first, or after its `!` or `^`, is in the set.
 */
function setEnd(text: string, start: number): number {
  const first = start + (text[start + 1] === '!' || text[start + 1] === '^' ? 2 : 1);
  for (let at = first; at < text.length && text[at] !== '/'; at += text[at] === '\\' ? 2 : 1)
    if (text[at] === ']' && at > first) return at;
  return -1;
}

/** A pattern in its smallest parts: characters, characters after a backslash, and sets such as `[a-z]` as a whole. */
export function partsOf(pattern: string): string[] {
  const parts: string[] = [];
  // If a bracket is not closed before the next slash, none between them is.
  let withoutSetsUntil = 0;
  for (let at = 0; at < pattern.length; at += parts.at(-1)?.length ?? 1) {
    const mayBeSet = pattern[at] === '[' && at >= withoutSetsUntil;
    const end = mayBeSet ? setEnd(pattern, at) : -1;
    if (end !== -1) {
      parts.push(pattern.slice(at, end + 1));
      continue;
    }
    if (mayBeSet) withoutSetsUntil = pattern.includes('/', at) ? pattern.indexOf('/', at) : pattern.length;
    parts.push(pattern.slice(at, at + (pattern[at] === '\\' ? 2 : 1)));
  }
  return parts;
}

/** Whether the part is a set of characters. */
export const isSet = (part: string) => part.length > 1 && part.startsWith('[');

/** What the set holds: single characters, and ranges such as `a-z`. A range from a later to an earlier one has none. */
export function rangesOf(set: string): { negated: boolean; ranges: (readonly [number, number])[] } {
  const [, mark = '', members = ''] = /^\[([!^]?)(.*)\]$/s.exec(set) ?? [];
  const characters = [...members.matchAll(/\\?(.)/gsu)].map(([whole, character = '']) => ({
    point: character.codePointAt(0) ?? 0,
    isDash: whole === '-',
  }));
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < characters.length; ) {
    const [low, dash, high] = characters.slice(at, at + 3);
    const point = low?.point ?? 0;
    const isRange = dash?.isDash === true && high !== undefined;
    ranges.push([point, isRange ? high.point : point]);
    at += isRange ? 3 : 1;
  }
  return { negated: mark !== '', ranges };
}
