import type { Evidence, SentPullRequest } from './sentence.js';

/** Of longer texts the rest is not read: what is sent is far shorter. */
const MAX_TEXT = 20_000;
const MAX_PATHS = 200;
const MAX_PATH = 1_000;

/** The same text for the eye is the same text: one space for what cannot be seen, as it is sent; one form for accents. */
export function normalized(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

export function textsOf({ title, description, paths }: SentPullRequest, source: Evidence['source']): string[] {
  if (source === 'title') return [normalized(title)];
  // A line by itself first: the limits of one are not those of the next.
  if (source === 'description') return [...description.slice(0, MAX_TEXT).split('\n'), description].map(normalized);
  return paths.slice(0, MAX_PATHS).map(path => normalized(path.slice(0, MAX_PATH)));
}

/** Everything that was sent of a pull request, as one text. */
export function wholeText(pullRequest: SentPullRequest): string {
  const { title, description } = pullRequest;
  return [normalized(title), normalized(description), ...textsOf(pullRequest, 'path')].join('\n');
}

const WORD = /[\p{sc=Latin}\p{N}_]/u;

/** Where `part` stands in `text` as whole words; -1 if it does not. */
export function indexOfWords(text: string, part: string): number {
  if (part === '') return -1;
  const [first = '', last = ''] = [part.at(0), part.at(-1)];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const before = at > 0 && WORD.test(first) && WORD.test(text.charAt(at - 1));
    const after = WORD.test(last) && WORD.test(text.charAt(at + part.length));
    if (!before && !after) return at;
  }
  return -1;
}

export interface Quote {
  /** As it stands in the source. */
  text: string;
  /** The words before it that can turn its meaning: `no longer` before `works on Windows`. */
  before: string;
  /** The sentences that it is in. */
  around: string;
  isWhole: boolean;
}

const STOP = /[.!?](?=\s)|[。！？；;]/gu;
const MAX_AROUND = 300;
const MAX_WORDS_BEFORE = 4;

/** The quote as it stands in the text that it names; null if it does not. */
export function findQuote(pullRequest: SentPullRequest, { source, quote }: Evidence): Quote | null {
  const part = normalized(quote);
  for (const text of textsOf(pullRequest, source)) {
    const at = indexOfWords(text, part);
    if (at === -1) continue;
    const left = text.slice(Math.max(0, at - MAX_AROUND), at);
    const start = [...left.matchAll(STOP)].at(-1);
    const lead = start === undefined ? left : left.slice(start.index + 1);
    const right = text.slice(at + part.length, at + part.length + MAX_AROUND);
    const end = /[.!?。！？；;]$/u.test(part) ? 0 : right.search(/[.!?](?=\s|$)|[。！？；;]/u) + 1 || right.length;
    // A quote that starts with a capital letter starts its sentence, also where the line before it has no full stop.
    const isStart = /^[\p{Lu}`]/u.test(part);
    const clause = isStart ? '' : (lead.split(/[,，:：•]| [-*–—] /).at(-1) ?? '');
    const words = clause.match(/\p{sc=Han}|[^\s\p{sc=Han}]+/gu) ?? [];
    return {
      text: part,
      before: words.slice(-MAX_WORDS_BEFORE).join(isHanEnd(clause) ? '' : ' '),
      around: `${lead}${part}${right.slice(0, end)}`,
      isWhole: part === text,
    };
  }
  return null;
}

const isHanEnd = (text: string) => /\p{sc=Han}\s?$/u.test(text);
