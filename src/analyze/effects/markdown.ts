import { withoutHidden } from '../../domain/visible-text.js';

/** Images, links and URLs, and what replaces them. Every repetition is bounded, so that no input is slow. */
const LINKS: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]{0,200}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, ' '],
  [/\[([^\][\n]{1,200})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, '$1'],
  [/\[\^[^\]\n]{1,50}\]/g, ''],
  [/https?:\/\/github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:pull|issues)\/(\d{1,9})[^\s)\]>]{0,200}/g, '#$1'],
  [/\s?\(\s?<?https?:\/\/[^\s)>]{1,500}>?\s?\)/g, ''],
  [/\s?<?https?:\/\/[^\s>)\]]{1,500}>?/g, ''],
];

/** Roles and links of reStructuredText. What they name stays as code. */
const RESTRUCTURED: readonly (readonly [RegExp, string])[] = [
  [/:[a-z][a-z:+-]{1,30}:`(?:[^`<\n]{1,200}<)?[~!]?([^`<>\n]{1,200})>?`/g, '`$1`'],
  [/`([^`<\n]{1,200}) <[^`>\n]{1,500}>`__?/g, '$1'],
];

/** Other markup outside of code, and what replaces it. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<\/?[a-z][^<>\n]{0,300}>/gi, ' '],
  [/(?<![\w:]):[a-z][a-z_]{2,30}:(?=\s|$)/g, ''],
  [/(?<![\p{L}\p{N}\\])(?:\*{1,3}|_{1,3}|~~)(?=\S)/gu, ''],
  [/(?<=[^\s\\])(?:\*{1,3}|_{1,3}|~~)(?![\p{L}\p{N}])/gu, ''],
  [/\\(?=[!-/:-@[-`{-~])/g, ''],
  [/&nbsp;/g, ' '],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
];

function replaceAll(text: string, rules: typeof MARKUP): string {
  return rules.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
}

/** Longer texts are cut: one line is made of them. */
const MAX_LENGTH = 2_000;

/**
 * Markdown or reStructuredText as a reader sees it, in one line. Code stays between single backticks and keeps its
 * characters, such as the underscores of `__init__`.
 */
export function inlineText(markup: string): string {
  return inOneLine(replaceAll(replaceAll(markup.slice(0, MAX_LENGTH), RESTRUCTURED), LINKS), MARKUP);
}

function inOneLine(text: string, markup: typeof MARKUP): string {
  const parts = withoutHidden(text.slice(0, MAX_LENGTH)).split(/`+/);
  const isCode = (index: number) => index % 2 === 1 && index < parts.length - 1;
  const code = (part: string) => (part.trim() === '' ? '' : `\`${part.trim()}\``);
  const words = parts.map((part, index) => (isCode(index) ? code(part) : replaceAll(part, markup))).join('');
  return words.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** The markup that people write in titles, of which GitHub shows only code. */
const TITLE_MARKUP: readonly (readonly [RegExp, string])[] = [
  ...LINKS.slice(3),
  [/<[a-z]{1,20}\s[^<>=]{1,200}=[^<>]{0,300}>|<!--[^<>]{0,300}-->/gi, ' '],
  [/(?<![\w*])\*{1,2}([\w-]{1,40})\*{1,2}(?![\w*])/g, '$1'],
];

/** A title in one line, with its code between single backticks. */
export function titleText(title: string): string {
  return inOneLine(title, TITLE_MARKUP);
}

/** The same length of text with code blanked out, to look for words and signs outside of code. */
export function withoutCode(line: string): string {
  return line.replace(/`[^`]{0,2000}`/g, code => '_'.repeat(code.length));
}
