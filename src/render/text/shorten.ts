import { plain } from './plain.js';

const ELLIPSIS = '…';

/** Characters of a sentence of a language model. */
export const MAX_SENTENCE_LENGTH = 280;

/** Text with more UTF-16 code units for each visible character, on average, was made to fill the page. */
const MAX_UNITS_PER_CHARACTER = 20;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** UTF-16 code units that are read at a time: Node.js 20 copies all that it reads once more for each character of it. */
const READ_AT_A_TIME = 128;

/** Characters as people count them, an emoji of five code points as one: all, or so many from the start. */
export function charactersOf(text: string, most = Number.POSITIVE_INFINITY): string[] {
  const characters: string[] = [];
  let [from, size] = [0, READ_AT_A_TIME];
  while (from < text.length && characters.length < most) {
    const read = [...segmenter.segment(text.slice(from, from + size))].map(({ segment }) => segment);
    // The last one may go on behind what was read, and the one before it where that is half of a surrogate pair.
    if (from + size < text.length) read.splice(-2);
    for (const character of read) {
      characters.push(character);
      from += character.length;
    }
    size = read.length === 0 ? 2 * size : READ_AT_A_TIME;
  }
  return characters.slice(0, most);
}

/** At most `length` characters as people count them, cut in the middle: the ends of a name identify it. */
export function shorten(value: string, length: number): string {
  if (value.length <= length) return value;
  const enough = length * MAX_UNITS_PER_CHARACTER;
  const long = value.length > 2 * enough;
  const first = charactersOf(long ? value.slice(0, enough) : value);
  if (!long && first.length <= length) return value;
  const tail = Math.floor((length - 1) / 2);
  const last = long ? charactersOf(value.slice(-enough)) : first;
  const end = tail === 0 ? [] : last.slice(-tail);
  return `${first.slice(0, length - 1 - tail).join('')}${ELLIPSIS}${end.join('')}`;
}

/** Pieces that are not cut: a character, or all of a code span, which takes as many characters as it shows. */
interface Piece {
  source: string;
  characters: number;
}

/** A code span longer than this share of the title is shortened inside of its backticks. */
const MAX_SPAN_LENGTH = 0.4;

/** The pieces of a title: all, or as many from the start as show more than `length` characters. */
function piecesOf(title: string, length: number): Piece[] {
  const longest = Math.max(3, Math.floor(length * MAX_SPAN_LENGTH));
  const pieces: Piece[] = [];
  let left = length + 1;
  for (const [index, part] of title.split(/`([^`]+)`/).entries()) {
    if (left <= 0) break;
    const inside = index % 2 === 0 ? null : shorten(part, longest);
    const own =
      inside === null
        ? charactersOf(part, left).map(source => ({ source, characters: 1 }))
        : [{ source: `\`${inside}\``, characters: charactersOf(inside).length }];
    pieces.push(...own);
    left -= sizeOf(own);
  }
  return pieces;
}

/** As many pieces from the start as have room. */
function fitting(pieces: readonly Piece[], room: number): Piece[] {
  let taken = 0;
  return pieces.filter(({ characters }) => {
    taken += characters;
    return taken <= room;
  });
}

/** Characters given up so that a word is not cut. */
const MAX_STUMP_LENGTH = 12;

/** Without the start of a word at its end, unless that word is long. */
function toWordEnd(pieces: readonly Piece[]): Piece[] {
  const end = pieces.findLastIndex(({ source }) => source === ' ');
  return end > 0 && pieces.length - end <= MAX_STUMP_LENGTH ? pieces.slice(0, end) : [...pieces];
}

const sizeOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { characters }) => sum + characters, 0);
const sourceOf = (pieces: readonly Piece[]) => pieces.map(({ source }) => source).join('');

/** Signs, and words that point to what was cut off. */
const DANGLING =
  /(?:[\s,;:–—-]|\s(?:an?|the|of|to|for|with|in|on|by|and|or|so|that|instead|behind|from|at|as|when|if|is|are))+$/i;

/** A title of at most `length` visible characters, cut at its end. Code between backticks is kept whole, cut inside, or left out. */
export function shortenTitle(title: string, length: number): string {
  const line = plain(title);
  if (line.length <= length) return line;
  const whole = line.split(/`([^`]+)`/).join('');
  if (whole !== line && charactersOf(whole, length + 1).length <= length) return line;
  const pieces = piecesOf(line, length);
  if (sizeOf(pieces) <= length) return sourceOf(pieces);
  return `${sourceOf(toWordEnd(fitting(pieces, length - 1))).replace(DANGLING, '')}${ELLIPSIS}`;
}

/**
 * A path of at most `length` characters. Folders in the middle give way first, so that the name of the file stays whole:
 * `packages/…/handlers/index.ts`. Only a name that is too long by itself is cut.
 */
export function shortenPath(path: string, length: number): string {
  if (path.length <= length || charactersOf(path, length + 1).length <= length) return path;
  const names = path.split('/');
  const name = names.pop() ?? '';
  const sizes = names.map(folder => charactersOf(folder).length + 1);
  let room = length - charactersOf(name).length - ELLIPSIS.length - 1;
  if (room < 0) return shorten(name, length);
  let [first, last] = [0, names.length];
  // The first folder says which part of the repository it is; after it, those nearest to the file say the most.
  if ((sizes[0] ?? 0) <= room) room -= sizes[first++] ?? 0;
  while (last > first && (sizes[last - 1] ?? 0) <= room) room -= sizes[--last] ?? 0;
  while (first < last && (sizes[first] ?? 0) <= room) room -= sizes[first++] ?? 0;
  return [...names.slice(0, first), ELLIPSIS, ...names.slice(last), name].join('/');
}
