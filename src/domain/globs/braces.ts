import { isSet, partsOf } from './parts.js';

/** What a pattern says in order: texts, and between them one of several. */
type Sequence = readonly (string | readonly Sequence[])[];

/** Of letters, or of whole numbers: a zero before one makes all as long. */
const RANGE = /^(?:([a-z])\.\.([a-z])|([A-Z])\.\.([A-Z])|(\d{1,6})\.\.(\d{1,6}))$/;

/** Characters that make a set more than a name in brackets. */
const SET_CHARACTERS = /[-*+?.^!${}(|)[\]\\]/;

/** Where each brace that is closed ends. */
function closings(parts: readonly string[]): Map<number, number> {
  const open: number[] = [];
  const found = new Map<number, number>();
  for (const [index, part] of parts.entries()) {
    if (part === '{') open.push(index);
    const start = part === '}' ? open.pop() : undefined;
    if (start !== undefined) found.set(start, index);
  }
  return found;
}

/** `a..e` or `1..9`; null: it is no range. At most `limit` of it. */
function rangeIn(text: string, limit: number): string[] | null {
  const [from, to] = (RANGE.exec(text) ?? []).slice(1).filter(end => end !== undefined);
  if (from === undefined || to === undefined) return null;
  const isNumber = /^\d/.test(from);
  const [first, last] = isNumber ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  const width = /^0\d|\.\.0\d/.test(text) ? Math.max(from.length, to.length) : 0;
  const step = first <= last ? 1 : -1;
  return Array.from({ length: Math.min(limit, Math.abs(last - first) + 1) }, (_, n) =>
    isNumber ? String(first + n * step).padStart(width, '0') : String.fromCharCode(first + n * step),
  );
}

/** A name in brackets is either itself, as folders of some web frameworks are named (`[id]`), or one of its characters. */
function readings(part: string): Sequence[number] {
  const name = part.slice(1, -1);
  return isSet(part) && !SET_CHARACTERS.test(name) ? [[part], [`\\[${name}\\]`]] : part;
}

/** A brace that is not closed, or has neither a comma nor a range, is plain. */
function sequenceOf(pattern: string, limit: number): Sequence {
  const parts = partsOf(pattern);
  const closingOf = closings(parts);

  function read(from: number, to: number): Sequence {
    const found: Sequence[number][] = [];
    for (let at = from; at < to; at += 1) {
      const closing = closingOf.get(at);
      if (closing === undefined) found.push(readings(parts[at] ?? ''));
      else found.push(...inBraces(at + 1, closing));
      at = closing ?? at;
    }
    return found;
  }

  function inBraces(from: number, to: number): Sequence {
    const ends: number[] = [];
    for (let at = from; at < to; at += 1) {
      if (parts[at] === ',') ends.push(at);
      at = closingOf.get(at) ?? at;
    }
    if (ends.length > 0) return [[...ends, to].map((end, n) => read(n === 0 ? from : (ends[n - 1] ?? 0) + 1, end))];
    const range = rangeIn(parts.slice(from, to).join(''), limit);
    return range === null ? ['\\{', ...read(from, to), '\\}'] : [range.map(one => [one])];
  }

  return read(0, parts.length);
}

function countOf(sequence: Sequence): number {
  return sequence.reduce((count, one) => count * (typeof one === 'string' ? 1 : sum(one.map(countOf))), 1);
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function textsOf(sequence: Sequence): string[] {
  return sequence.reduce<string[]>(
    (starts, one) => {
      const ends = typeof one === 'string' ? [one] : one.flatMap(textsOf);
      return starts.flatMap(start => ends.map(end => start + end));
    },
    [''],
  );
}

/**
 * The patterns without braces that a pattern stands for, `a{b,c}` for `ab` and `ac`, in order; null: there are more than
 * `limit`.
 */
export function withoutBraces(pattern: string, limit: number): string[] | null {
  const sequence = sequenceOf(pattern, limit + 1);
  return countOf(sequence) > limit ? null : textsOf(sequence);
}
