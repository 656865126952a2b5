/** From the first character to behind the last one. */
type Span = readonly [start: number, end: number];

/** What a cut would leave as broken signs: an escape, an entity, a tag, a code span, one character of several parts. */
const ATOM =
  /\\[!-/:-@[-`{-~]|&#?\w{1,31};|<\/?[a-z][^<>]*>|`+|[^\p{M}\p{Cf}](?:\p{M}|\u200d|\ufe0f)+|[\u{10000}-\u{10ffff}]/giu;
const TAG = /^<(\/?)([a-z][a-z0-9]*)/i;
/** Elements without an end tag. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'source', 'wbr']);
const LINK_TARGET = /\]\((?:<[^<>]*>|[^()\s<>]*)\)/g;
/** What begins a list, a heading, a quotation, a table or a rule at the start of a line. */
const BEGINS_BLOCK = /^[-+*_#>=~|:`<\d]/;
/** Without a width, so that a reader does not see it. */
const WORD_JOINER = '\u2060';
const ELLIPSIS = '…';

interface Spans {
  /** Never cut. */
  atoms: Span[];
  /** Elements, links and bold text: cut only if they are longer than a piece. */
  phrases: Span[];
}

/** The code spans among runs of backticks: each ends at the next run of the same length. */
function codeSpans(runs: readonly Span[]): Span[] {
  // From the end, so that the next run of the same length is known of each.
  const next = new Map<Span, Span | undefined>();
  const latest = new Map<number, Span>();
  for (const run of runs.toReversed()) {
    const length = run[1] - run[0];
    next.set(run, latest.get(length));
    latest.set(length, run);
  }
  const spans: Span[] = [];
  let end = 0;
  for (const run of runs) {
    const closing = run[0] < end ? undefined : next.get(run);
    if (closing === undefined) continue;
    spans.push([run[0], closing[1]]);
    end = closing[1];
  }
  return spans;
}

/** From each tag to the one that closes it. */
function elements(line: string, tags: readonly Span[]): Span[] {
  const open: { name: string; start: number }[] = [];
  const spans: Span[] = [];
  for (const [start, end] of tags) {
    const [, closing, tag = ''] = TAG.exec(line.slice(start, end)) ?? [];
    const name = tag.toLowerCase();
    if (VOID.has(name)) continue;
    if (closing === '') open.push({ name, start });
    else if (open.at(-1)?.name === name) spans.push([open.pop()?.start ?? start, end]);
  }
  return spans;
}

/** From each bracket to the address behind the one that closes it. */
function links(line: string, isPlain: (at: number) => boolean): Span[] {
  const targets = new Map([...line.matchAll(LINK_TARGET)].map(({ index, 0: text }) => [index, index + text.length]));
  if (targets.size === 0) return [];
  const open: number[] = [];
  const spans: Span[] = [];
  for (const { index, 0: bracket } of line.matchAll(/[[\]]/g)) {
    if (!isPlain(index)) continue;
    if (bracket === '[') open.push(index);
    else {
      const start = open.pop();
      const end = targets.get(index);
      if (start !== undefined && end !== undefined) spans.push([start, end]);
    }
  }
  return spans;
}

function bold(line: string, isPlain: (at: number) => boolean): Span[] {
  const marks = [...line.matchAll(/\*\*/g)].map(({ index }) => index).filter(isPlain);
  return marks.flatMap((start, n): Span[] => {
    const end = marks[n + 1];
    return n % 2 === 0 && end !== undefined ? [[start, end + 2]] : [];
  });
}

/** Whether a place is strictly inside a span. */
function insideOf(length: number, spans: readonly Span[]): (at: number) => boolean {
  const changes = new Int32Array(length + 2);
  for (const [start, end] of spans) {
    changes[start + 1] = (changes[start + 1] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
  }
  const depths = changes.map(
    (
      sum => change =>
        (sum += change)
    )(0),
  );
  return at => (depths[at] ?? 0) > 0;
}

function spansOf(line: string): Spans {
  const found = [...line.matchAll(ATOM)].map(({ index, 0: text }) => ({
    first: text[0] ?? '',
    span: [index, index + text.length] as const,
  }));
  const spansFrom = (sign: string) => found.filter(({ first }) => first === sign).map(({ span }) => span);
  const code = codeSpans(spansFrom('`'));
  const isCode = insideOf(line.length, code);
  const atoms = [...found.map(({ span }) => span), ...code];
  const isInside = insideOf(line.length, [...code, ...spansFrom('\\')]);
  const isPlain = (at: number) => !isInside(at);
  const tags = spansFrom('<').filter(([start]) => !isCode(start));
  return { atoms, phrases: [...elements(line, tags), ...links(line, isPlain), ...bold(line, isPlain)] };
}

/** The last place up to `most` that can be cut, behind a space if there is one in the second half; null: there is none. */
function placeToCut(line: string, start: number, most: number, isInside: (at: number) => boolean): number | null {
  let place: number | null = null;
  for (let at = most; at > start; at -= 1) {
    if (isInside(at)) continue;
    place ??= at;
    if (at < start + (most - start) / 2) break;
    if (line[at - 1] === ' ') return at;
  }
  return place;
}

/**
 * Cuts a line of Markdown into pieces of at most `limit` characters, never within an escape, an entity, a tag or code,
 * nor within a link or bold text that fits into a piece. Of what is longer than a piece and cannot be cut, an ellipsis is left.
 */
export function cutLine(line: string, limit: number): string[] {
  if (line.length <= limit) return [line];
  const { atoms, phrases } = spansOf(line);
  const isInAtom = insideOf(line.length, atoms);
  const isInAny = insideOf(line.length, [...atoms, ...phrases]);
  const pieces: string[] = [];
  let start = 0;
  // A joiner may have to stand before a piece.
  const room = limit - 1;
  while (line.length - start > room) {
    const end = placeToCut(line, start, start + room, isInAny) ?? placeToCut(line, start, start + room, isInAtom);
    pieces.push(end === null ? ELLIPSIS : line.slice(start, end));
    if (end === null) {
      start += 1;
      while (start < line.length && isInAtom(start)) start += 1;
    } else start = end;
  }
  if (start < line.length) pieces.push(line.slice(start));
  return pieces.map((piece, index) => (index > 0 && BEGINS_BLOCK.test(piece) ? `${WORD_JOINER}${piece}` : piece));
}
