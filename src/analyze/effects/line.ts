import { inlineText, withoutCode } from './markdown.js';

const MAX_LENGTH = 110;
/** A line that is cut shorter says too little. */
const MIN_WORDS = 4;

/** References, credits and signs at the end. */
const ENDINGS: readonly RegExp[] = [
  /\s?[([](?:(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|see|part of|by|from|via|in|pr|gh|issue)?:?\s?(?:@[\w-]{1,40}|(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,9}|[a-z]{2,10}-\d{1,9})(?:,\s?|\s(?:and\s)?)?){1,5}[)\]]$/i,
  /\s(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|see|by|pr):? (?:@[\w-]{1,40}|(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,9})$/i,
  /\s-\s?#\d{1,9}$/,
  /\s(?:thanks|thank you|thx)(?: to)?,? @?[\w-]{1,40}(?: for [^.]{1,40})?!?$/i,
  /(?<!\.|\b(?:etc|inc|ltd))[.。!！]$|[;:：；,，|]$|\s[-–—|]$/i,
];

function withoutEnding(line: string): string {
  const shorter = ENDINGS.reduce((rest, ending) => rest.replace(ending, ''), line).trimEnd();
  return shorter === line || shorter === '' ? line : withoutEnding(shorter);
}

const PREFIXES =
  /^(?:pre|re|un|auto|de|non|multi|cross|co|self|hot|opt|early|back|short|lazy|per|type)-\p{Ll}+(?=[\s,]|$)/u;
/** Names that are written with a small letter, also at the start of a line. */
const SMALL_NAMES =
  /^(?:npm|npx|pnpm|yarn|uv|uvx|pip|git|gh|curl|ssh|mypy|eslint|tsc|webpack|rustc|cargo|go|kubectl|vllm|sglang|vite|bevy)(?=[\s,]|$)/;

/** Starts with a capital, unless the first word has capitals, digits or signs: it may be a name in code. */
export function capitalized(line: string): string {
  const isWord = /^\p{Ll}+(?:['’]\p{Ll}+)?(?=[\s,:]|$)/u.test(line) || PREFIXES.test(line);
  return isWord && !SMALL_NAMES.test(line) ? line.charAt(0).toUpperCase() + line.slice(1) : line;
}

/** Where a line can end without a change of its meaning: what follows only explains. */
const CLAUSE =
  /[;；。]|[.:] |: |，|, (?:which|so|and|but|because|while|as|since|where|including|such|thus|\p{Ll}+ing|raised|based|e\.g\.|i\.e\.)\b| \(| [–—-] | (?:so that|because|in order to|such as|which|e\.g\.|i\.e\.)\b/gu;
/** What comes before the main clause is no line by itself. */
const DEPENDENT = /^(?:before|after|when|while|if|because|since|once|until|as|in order to|previously|to)\b/i;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** In scripts without spaces between words, two characters count as one word. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + Math.floor(unspaced / 2);
}

/** Details that a line can do without, unless it denies or limits something. */
const DETAIL = / (?:for|by|via|using|during|through|including|in order to|to allow|to avoid|to fix|to match|with)\b/g;
const LIMITS = /\b(?:not|no|never|without|only|unless|except|instead|don't|than|until)\b/i;
const MIN_DETAILED_WORDS = 6;

function lastCut(line: string, pattern: RegExp, minWords: number): string | undefined {
  const visible = withoutCode(line).slice(0, MAX_LENGTH + 1);
  const cuts = [...visible.matchAll(pattern)].map(({ index }) => line.slice(0, index).trimEnd());
  return cuts.findLast(kept => wordCount(kept) >= minWords && !isOpen(kept));
}

function cutAtClause(line: string): string | null {
  const clause = lastCut(line, CLAUSE, MIN_WORDS);
  if (clause !== undefined && !DEPENDENT.test(clause)) return clause;
  const detail = LIMITS.test(withoutCode(line)) ? undefined : lastCut(line, DETAIL, MIN_DETAILED_WORDS);
  return detail ?? null;
}

/** Whether a bracket or a quotation was opened and not closed. */
function isOpen(text: string): boolean {
  const visible = withoutCode(text);
  const count = (sign: RegExp) => visible.match(sign)?.length ?? 0;
  return count(/[([{]/g) > count(/[)\]}]/g) || count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g);
}

/** Without what stands in brackets between words, outside of code. */
function withoutAsides(line: string): string {
  const visible = withoutCode(line);
  const asides = [...visible.matchAll(/ \([^()]{3,200}\)(?=[ ,.]|$)/g)];
  return asides.reduceRight(
    (rest, { index, 0: aside }) => rest.slice(0, index) + rest.slice(index + aside.length),
    line,
  );
}

/** Cuts at the last space outside of code, or inside of code that is longer than a line. */
function cutAtSpace(line: string): string {
  const visible = withoutCode(line);
  const space = visible.lastIndexOf(' ', MAX_LENGTH - 1);
  if (space > MAX_LENGTH / 3) return `${line.slice(0, space).replace(/[\s,;:.(–—-]+$/, '')}…`;
  const kept = line.slice(0, MAX_LENGTH - 2).replace(/[\ud800-\udbff]$/, '');
  return `${kept}${(kept.match(/`/g)?.length ?? 0) % 2 === 1 ? '`' : ''}…`;
}

/**
 * One line of at most 110 characters, of plain text with code in backticks: it starts with a capital letter, has no
 * reference and no full stop at its end, and is cut at a clause if it is too long. '' if nothing is left.
 */
export function asLine(markup: string): string {
  return lineFrom(inlineText(markup));
}

/** The same from text without markup other than code in backticks. */
export function lineFrom(text: string): string {
  // The dot of a name such as `.circleci` stays.
  const line = withoutEnding(text).replace(
    /^(?:[\s,;–—|•-]|\*(?!\.)|\.{2,}|\.(?![\p{L}\p{N}])|:(?=\s))+(?=[.\p{L}\p{N}`"“'@([])/u,
    '',
  );
  if (line.length <= MAX_LENGTH) return capitalized(line);
  const direct = withoutAsides(line);
  if (direct.length <= MAX_LENGTH) return capitalized(direct);
  return capitalized(withoutEnding(cutAtClause(direct) ?? cutAtSpace(direct)));
}
