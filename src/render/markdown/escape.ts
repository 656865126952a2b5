import { webAddress } from '../../domain/web-address.js';
import { plain } from '../text/plain.js';

/** Splits what GitHub would take for a mention, a reference or a link; readers do not see it. */
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * What GitHub makes of plain text beyond Markdown: each pattern, and how it is split. Its parser takes nearly everything
 * around an `@` for an address, such as `security@.evil.example`. What a repository's own autolinks are is not known here.
 */
const AUTOLINKS: readonly (readonly [RegExp, string])[] = [
  [/@(?!\s)/g, `@${ZERO_WIDTH_SPACE}`],
  [/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
  [/(?:GH|CVE)-(?=\d)|GHSA-(?=[\da-z])/gi, `$&${ZERO_WIDTH_SPACE}`],
  [/:\/\//g, `:${ZERO_WIDTH_SPACE}//`],
  [/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`],
];

/** Text in which GitHub finds no mention, reference or link. A commit id needs seven digits in a row. */
export function withoutAutolinks(text: string): string {
  const line = AUTOLINKS.reduce((split, [pattern, by]) => split.replaceAll(pattern, by), text);
  return line.replaceAll(/(?<![\da-z])[\da-f]{7,64}(?![\da-z])/gi, digits =>
    digits.replaceAll(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`),
  );
}

/** GitHub renders what is between two dollar signs as mathematics. */
const DOLLAR = '<span>&#36;</span>';

/**
 * GitHub replaces what looks like the code of an emoji anywhere, so `parser.js:100:14` would show a hundred points. Behind
 * a letter or digit it is none: a colon in a tag of its own keeps the text in one piece, also when it is copied.
 */
const COLON = '<span>:</span>';

function withoutEmojiInWords(text: string): string {
  return text.replaceAll(/(?<=[\p{L}\p{N}_]):(?=[+\w-]+:)/gu, COLON);
}

/**
 * What is written from right to left: the blocks that Unicode keeps for such scripts, living and ancient, with their
 * punctuation (unicode.org/Public/UCD/latest/ucd/extracted/DerivedBidiClass.txt). An expression cannot ask for a direction.
 */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * GitHub gives lists, paragraphs and headings dir="auto": the first letter in them turns all of them. Text with a direction
 * of its own is not counted, and reorders nothing beside it.
 */
function withOwnDirection(text: string, escaped: string): string {
  return RIGHT_TO_LEFT.test(text) ? `<span dir="auto">${escaped}</span>` : escaped;
}

/** For the inside of a line that begins with a tag: all of it is HTML, and a backslash would be shown. */
export function escapeHtml(text: string): string {
  const line = withoutAutolinks(plain(text));
  const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('$', DOLLAR);
  return withOwnDirection(line, withoutEmojiInWords(escaped));
}

/** Escapes what has a meaning to Markdown anywhere in a line. */
export function escapeInline(piece: string): string {
  const escaped = withoutAutolinks(piece)
    .replaceAll(/[\\`*[\]~|]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('$', DOLLAR);
  return withoutEmojiInWords(escaped);
}

/** Escapes a piece of a line that may start it; spaces at its ends separate it from its neighbours. */
function escapePiece(piece: string): string {
  return escapeInline(piece)
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
    .replaceAll(/^[-+=#^]|(?<!\\)#$/g, '\\$&');
}

/** Escapes one line of text for GitHub's Markdown, also within a table, a link or a heading. */
export function escapeText(text: string): string {
  const line = plain(text);
  return withOwnDirection(line, escapePiece(line));
}

/** A link; text alone where the address is none of the web, as that of a repository in a digest that was saved can be. */
export function link(label: string, url: string): string {
  const address = webAddress(url);
  return address === null ? escapeText(label) : `[${escapeText(label)}](<${address}>)`;
}

const entity = (character: string) => `&#${character.charCodeAt(0)};`;

/** Code between tags, for HTML and for text that no code span can hold. */
export function htmlCode(text: string): string {
  const line = plain(text) || ' ';
  const direction = RIGHT_TO_LEFT.test(line) ? ' dir="auto"' : '';
  return `<code${direction}>${withoutAutolinks(line).replaceAll(/[&<>|`\\*_[\]~$:@#]/g, entity)}</code>`;
}

/**
 * A code span. Text that contains a backtick, a bar or a closing bracket is put between tags instead: no fence of backticks
 * can hold a bar both inside and outside a table, nor a `]:`, which would make a definition of the line that it is in. So
 * is text from right to left, which needs a direction of its own.
 */
export function code(text: string): string {
  const line = plain(text) || ' ';
  return /[`|\]]/.test(line) || RIGHT_TO_LEFT.test(line) ? htmlCode(line) : `\`${line}\``;
}

/** A title as GitHub itself shows it: as text, except what is between backticks. */
export function titleText(title: string): string {
  const line = plain(title);
  const pieces = line.split(/`([^`]+)`/);
  const escaped = pieces
    .map((piece, index) => {
      if (index % 2 === 1) return code(piece);
      const isBetween = index > 0 && index < pieces.length - 1 && piece === '';
      return isBetween ? ZERO_WIDTH_SPACE : escapePiece(piece);
    })
    .join('');
  return withOwnDirection(line, escaped);
}
