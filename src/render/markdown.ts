/**
 * Markdown that may go onto the page as it is. Everything else that a template prints is escaped, so a value is shown
 * as text unless it was made here on purpose.
 */
export class Markdown {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

/** Stands where it parts what GitHub would take for a mention, a reference or a link; readers do not see it. */
const ZERO_WIDTH_SPACE = '\u200b';

/** Characters that reorder the text around them, hide in it, or end lines that Markdown does not know of. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** One line of well-formed, visible text. */
export function plain(text: string): string {
  return text.toWellFormed().replaceAll(CONTROL, ' ').replaceAll(INVISIBLE, '').replaceAll(/ {2,}/g, ' ').trim();
}

/** What GitHub makes of plain text beyond Markdown: each pattern, and where it is parted. */
const AUTOLINKS: readonly (readonly [RegExp, string])[] = [
  [/@(?=[\w-])/g, `@${ZERO_WIDTH_SPACE}`],
  [/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
  [/GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`],
  [/:\/\//g, `:${ZERO_WIDTH_SPACE}//`],
  [/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`],
];

/** Text in which nothing is left that GitHub would take for more than text; a commit's id needs seven digits in a row. */
function parted(piece: string): string {
  const line = AUTOLINKS.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), piece);
  return line.replaceAll(/\b[0-9a-f]{7,64}\b/gi, digits => digits.replaceAll(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
}

/** For the inside of a line that begins with a tag: all of it is HTML, and a backslash would be shown. */
export function html(value: string): Markdown {
  const line = parted(plain(value)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return new Markdown(line.replaceAll('$', '<span>&#36;</span>'));
}

/** Escapes one line of text for GitHub's Markdown, also within a table, a link or a heading. */
export function escapeText(text: string): string {
  return escapePiece(plain(text));
}

/** The same for a piece of a line, whose spaces at its ends part it from its neighbours. */
function escapePiece(piece: string): string {
  return parted(piece)
    .replaceAll(/[\\`*[\]~|]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
    .replaceAll(/^[-+=#^]|(?<!\\)#$/g, '\\$&')
    .replaceAll('$', '<span>&#36;</span>');
}

/** What Mustache calls for every `{{value}}`. */
export function escapeValue(value: unknown): string {
  return value instanceof Markdown ? value.source : escapeText(String(value));
}

/** A link whose address is ours and not a stranger's. */
export function link(label: string, url: string): Markdown {
  return new Markdown(`[${escapeText(label)}](<${encodeURI(url).replaceAll(/[<>]/g, encodeURIComponent)}>)`);
}

export function text(value: string): Markdown {
  return new Markdown(escapeText(value));
}

/**
 * A code span. Text with a backtick, a bar or a closing bracket in it stands between tags instead: no fence of backticks
 * can hold a bar both inside and outside a table, nor a `]:` that makes a definition of what it stands in.
 */
export function code(value: string): Markdown {
  const line = plain(value) || ' ';
  if (!/[`|\]]/.test(line)) return new Markdown(`\`${line}\``);
  const entity = (character: string) => `&#${character.charCodeAt(0)};`;
  return new Markdown(`<code>${parted(line).replaceAll(/[&<>|`\\*_[\]~$:@#]/g, entity)}</code>`);
}

/** A title as GitHub itself shows it: as text, but for what stands between backticks. */
export function titleText(title: string): Markdown {
  const pieces = plain(title).split(/`([^`]+)`/);
  return join(
    pieces.map((piece, index) => {
      if (index % 2 === 1) return code(piece);
      const between = index > 0 && index < pieces.length - 1 && piece === '';
      return new Markdown(between ? ZERO_WIDTH_SPACE : escapePiece(piece));
    }),
    '',
  );
}

/** Joins what is safe already. */
export function join(parts: readonly Markdown[], separator: string): Markdown {
  return new Markdown(parts.map(part => part.source).join(separator));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const charactersOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** UTF-16 code units that a character takes at most, on average; with more it is made to fill the page. */
const UNITS_A_CHARACTER = 20;

/** At most `length` characters as people count them, cut in the middle: both ends of a path or title tell the most. */
export function shorten(value: string, length: number): string {
  if (value.length <= length) return value;
  const enough = length * UNITS_A_CHARACTER;
  const long = value.length > 2 * enough;
  const first = charactersOf(long ? value.slice(0, enough) : value);
  if (!long && first.length <= length) return value;
  const tail = Math.floor((length - 1) / 2);
  const last = long ? charactersOf(value.slice(-enough)) : first;
  return `${first.slice(0, length - 1 - tail).join('')}…${last.slice(-tail).join('')}`;
}
