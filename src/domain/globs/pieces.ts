import { namePatternOf, type Piece } from './name.js';
import { isSet, partsOf, rangesOf } from './parts.js';
import { ANY_FOLDERS, type PathPattern } from './path.js';

function pieceOf(part: string, sets: boolean): Piece {
  if (part === '*') return { kind: 'star' };
  if (part === '?') return { kind: 'any' };
  if (sets && isSet(part)) return { kind: 'set', ...rangesOf(part) };
  return { kind: 'text', text: part.length > 1 && part.startsWith('\\') ? part.slice(1) : part };
}

/** The pieces of what stands between two slashes: neighbouring texts are one, and so are neighbouring stars. */
function piecesOf(name: string, sets: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of (sets ? partsOf(name) : (name.match(/\\.|./gs) ?? [])).map(part => pieceOf(part, sets))) {
    const before = pieces.at(-1);
    if (piece.kind === 'text' && before?.kind === 'text') before.text += piece.text;
    else if (piece.kind !== 'star' || before?.kind !== 'star') pieces.push(piece);
  }
  return pieces;
}

export interface Dialect {
  /** Brackets hold sets of characters. */
  sets: boolean;
  /** The names that stand for any number of folders. */
  anyFolders: RegExp;
}

/** A pattern without braces, name by name. */
export function pathPatternOf(pattern: string, { sets, anyFolders }: Dialect): PathPattern {
  return pattern
    .replaceAll(/\\./gs, escaped => (escaped === '\\/' ? '/' : escaped))
    .split('/')
    .map(name => (anyFolders.test(name) ? ANY_FOLDERS : namePatternOf(piecesOf(name, sets))));
}
