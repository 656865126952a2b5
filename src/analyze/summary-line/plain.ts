/** Images, links and URLs, and what replaces them. Every repetition is bounded, so that no input is slow. */
const LINKS: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]{0,200}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, ' '],
  [/\[([^\][\n]{1,200})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, '$1'],
  [/\[\^[^\]\n]{1,50}\]/g, ''],
  [/https?:\/\/github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:pull|issues)\/(\d{1,9})[^\s)\]>]{0,200}/g, '#$1'],
  [/\s?\(\s?<?https?:\/\/[^\s)>]{1,500}>?\s?\)/g, ''],
  [/\s?<?https?:\/\/[^\s>)\]]{1,500}>?/g, ''],
];

/** Other markup outside of code, and what replaces it. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<\/?[a-z][^<>\n]{0,300}>/gi, ' '],
  [/:[a-z][a-z_]{2,30}:(?=\s|$)/g, ''],
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

/** Markdown as the text that a reader sees, in one line. Code keeps its characters, such as the underscores of `__init__`. */
export function plainText(markdown: string): string {
  const parts = replaceAll(markdown, LINKS).split(/`+/);
  const isCode = (index: number) => index % 2 === 1 && index < parts.length - 1;
  const words = parts.map((part, index) => (isCode(index) ? part : replaceAll(part, MARKUP))).join('');
  return words.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

const MAX_LENGTH = 200;

/** At most 200 characters, shortened at a space. */
export function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const room = text.slice(0, MAX_LENGTH - 1);
  const space = room.lastIndexOf(' ');
  const kept = space > MAX_LENGTH / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:.(–—-]+$/, '')}…`;
}
