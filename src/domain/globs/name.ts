/** What may stand between two slashes of a pattern. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'any' }
  | { kind: 'star' }
  | { kind: 'set'; negated: boolean; ranges: readonly (readonly [number, number])[] };

/** What the name of one folder or file is compared with. */
export interface NamePattern {
  matches(name: string): boolean;
  /** What each name that matches starts and ends with. */
  first: string;
  last: string;
}

/**
 * Where the piece ends that starts at `from`; -1: it does not match there. Characters are whole code points, as a reader
 * sees one character where JavaScript counts two.
 */
function endOf(piece: Piece, name: string, from: number): number {
  if (piece.kind === 'text') return name.startsWith(piece.text, from) ? from + piece.text.length : -1;
  const point = name.codePointAt(from);
  if (point === undefined) return -1;
  const isIn = piece.kind !== 'set' || piece.ranges.some(([low, high]) => low <= point && point <= high);
  return isIn === (piece.kind !== 'set' || !piece.negated) ? from + widthOf(point) : -1;
}

const widthOf = (point: number) => (point > 0xffff ? 2 : 1);

/**
 * Only the last star is ever given another length: what an earlier one stands for is as short as possible, which leaves
 * the most to those after it. So the time is at most the length of the pattern times that of the name.
 */
function matches(pieces: readonly Piece[], name: string): boolean {
  let piece = 0;
  let at = 0;
  let afterStar = -1;
  let starEnd = 0;
  while (piece < pieces.length || at < name.length) {
    const current = pieces[piece];
    if (current?.kind === 'star') {
      piece += 1;
      if (piece === pieces.length) return true;
      afterStar = piece;
      starEnd = at;
      continue;
    }
    const end = current === undefined ? -1 : endOf(current, name, at);
    if (end >= 0) {
      at = end;
      piece += 1;
      continue;
    }
    const skipped = name.codePointAt(starEnd);
    if (afterStar < 0 || skipped === undefined) return false;
    starEnd += widthOf(skipped);
    piece = afterStar;
    at = starEnd;
  }
  return true;
}

const textIn = (piece: Piece | undefined) => (piece?.kind === 'text' ? piece.text : '');

export function namePatternOf(pieces: readonly Piece[]): NamePattern {
  const ends = { first: textIn(pieces[0]), last: textIn(pieces.at(-1)) };
  return { ...ends, matches: matcherOf(pieces, ends) };
}

/** Most names in patterns are words, or words around one star: comparing these is the fastest. */
function matcherOf(pieces: readonly Piece[], { first, last }: { first: string; last: string }) {
  if (pieces.length === 1 && first !== '') return (name: string) => name === first;
  const withoutEnds = pieces.slice(first === '' ? 0 : 1, last === '' ? undefined : -1);
  if (withoutEnds.length === 1 && withoutEnds[0]?.kind === 'star')
    return (name: string) => name.length >= first.length + last.length && name.startsWith(first) && name.endsWith(last);
  return (name: string) => matches(pieces, name);
}
