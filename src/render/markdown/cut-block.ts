import { type ContextLine, contextLines, type Open } from './context-lines.js';
import { cutLine } from './cut-line.js';

export interface CutOptions {
  /** Characters that a piece may have. */
  limit: number;
  /** Characters that a line takes in a part of the page, with its end and the definitions of its links. */
  weigh: (line: string) => number;
  /** The same line without its links. */
  withoutLinks: (line: string) => string;
}

const QUOTE = /^(?:> ?)+/;

/** The lines of a piece: what is open around a line is opened before it, and closed behind it. */
class Piece {
  readonly lines: ContextLine[] = [];
  private size = 0;
  private open: readonly Open[] = [];

  constructor(private readonly weigh: CutOptions['weigh']) {}

  private sum(lines: readonly string[]): number {
    return lines.reduce((sum, line) => sum + this.weigh(line), 0);
  }

  /** How long the piece is with this line, less the line's end of what is open then, and with it. */
  private with({ text, open }: ContextLine): { size: number; whole: number } {
    const { ends, begins } = steps(this.open, open);
    const size = this.size + this.sum([...ends, ...begins]) + (text === null ? 0 : this.weigh(text));
    return { size, whole: size + this.sum(steps(open, []).ends) };
  }

  wholeWith(line: ContextLine): number {
    return this.with(line).whole;
  }

  add(line: ContextLine): void {
    this.size = this.with(line).size;
    this.open = line.open;
    this.lines.push(line);
  }
}

/** The lines that lead from what is open at one line to what is open at the next. */
function steps(from: readonly Open[], to: readonly Open[]): { ends: string[]; begins: string[] } {
  const common = from.filter((one, index) => to[index] === one).length;
  return {
    ends: from
      .slice(common)
      .toReversed()
      .flatMap(({ end }) => end),
    begins: to.slice(common).flatMap(({ begin }) => begin),
  };
}

function printed(lines: readonly ContextLine[]): string {
  const all: string[] = [];
  let before: readonly Open[] = [];
  for (const { text, open } of [...lines, { text: null, open: [] }]) {
    const { ends, begins } = steps(before, open);
    all.push(...ends, ...begins, ...(text === null ? [] : [text]));
    before = open;
  }
  return all
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\n+$/g, '');
}

/** What is left of a line that no piece has room for: the line without its links, or in pieces, or an ellipsis. */
function shortened(line: ContextLine, { limit, weigh, withoutLinks }: CutOptions): ContextLine[] {
  const { text, open } = line;
  if (text === null || new Piece(weigh).wholeWith(line) <= limit) return [line];
  const inert = withoutLinks(text);
  const room = limit - new Piece(weigh).wholeWith({ text: '', open });
  const kind = open.at(-1)?.kind;
  if (inert.length <= room) return [{ text: inert, open }];
  if (kind === 'table') return [{ text: '| … |', open }];
  if (kind === 'code') return [{ text: '…', open }];
  const quote = QUOTE.exec(inert)?.[0] ?? '';
  return cutLine(inert.slice(quote.length), room - quote.length).map(piece => ({ text: quote + piece, open }));
}

/**
 * Cuts a block of Markdown at its lines, into as few pieces as fit. Each is valid by itself: folds are closed and opened
 * again, tables repeat their header, and a line that is too long by itself is cut where nothing breaks.
 */
export function cutBlock(markdown: string, given: CutOptions): string[] {
  // The last line has no end.
  const options = { ...given, limit: given.limit + 1 };
  const { limit, weigh } = options;
  const isShort = (lines: readonly string[]) => lines.reduce((sum, line) => sum + weigh(line), 0) <= limit / 2;
  const pieces: string[] = [];
  let piece = new Piece(weigh);
  for (const line of contextLines(markdown, isShort).flatMap(one => shortened(one, options))) {
    if (piece.lines.length > 0 && piece.wholeWith(line) > limit) {
      pieces.push(printed(piece.lines));
      piece = new Piece(weigh);
    }
    // A piece does not begin with an empty line.
    if (line.text !== '' || piece.lines.length > 0) piece.add(line);
  }
  return [...pieces, printed(piece.lines)].filter(one => one !== '');
}
