import { COMPARISONS, DATE_WORDS, NUMBER_WORDS, QUANTIFIERS } from './figure-words.js';
import { isHan, type Lexicon, notIn } from './lexicon.js';
import type { ReasonCode } from './reasons.js';
import type { Context, Rule } from './rule.js';
import { tokensOf } from './tokens.js';

/** Units that are written in more than one way, in one form. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ms: 'ms, millisecond, milliseconds, 毫秒',
    us: 'us, µs, μs, microseconds, 微秒',
    s: 's, sec, secs, second, seconds, 秒, 秒钟',
    min: 'min, mins, minute, minutes, 分钟',
    h: 'h, hour, hours, 小时',
    d: 'd, day, days, 天, 日',
    '%': '%, ％, percent, 个百分点',
    x: 'x, ×, times, 倍',
    b: 'b, byte, bytes, 字节',
    bit: 'bit, bits, 位',
    kb: 'kb, kib, kilobytes',
    mb: 'mb, mib, megabytes',
    gb: 'gb, gib, gigabytes',
    tb: 'tb, tib',
    k: 'k, thousand',
    m: 'm, million',
  }).flatMap(([unit, forms]) => forms.split(', ').map(form => [form, unit] as const)),
);

/** A number, what is joined to it, and the word after it, which may be its unit. */
const FIGURE =
  /[-−+]?v?\p{N}(?:[\p{N}.,:]{0,40}\p{N})?(?:[-–]?([\p{sc=Latin}%％×µ]{1,20})| ?(\p{sc=Latin}{1,12}|[%％×]|毫秒|微秒|秒|分钟|小时|天|倍|个百分点|字节|位))?/gu;
const DIGITS = /\p{N}(?:[\p{N}.,:]*\p{N})?/u;

interface Figure {
  /** With its unit, `120 ms` and `120ms` in one form. */
  text: string;
  /** The words before and after it. */
  around: string;
  index: number;
}

const WORD_BEFORE = /[\p{L}\p{N}]{1,30}[^\p{L}\p{N}]{0,3}$/u;
const WORD_AFTER = /^[^\p{L}\p{N}]{0,3}[\p{L}\p{N}]{1,30}/u;
const wordOf = (found: RegExpExecArray | null) => found?.[0].toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') ?? '';

/** The figures of a text in their order. */
function figuresOf(prose: string): Figure[] {
  return [...prose.matchAll(FIGURE)].map(({ 0: whole, 1: joined, 2: apart, index }) => {
    const number = DIGITS.exec(whole)?.[0] ?? '';
    const suffix = (joined ?? apart ?? '').toLowerCase();
    const unit = UNITS.get(suffix) ?? (joined === undefined ? '' : suffix);
    const sign = /^[-−]/.test(whole) ? '-' : '';
    const end = index + (apart === undefined || unit !== '' ? whole.length : whole.length - apart.length);
    const before = wordOf(WORD_BEFORE.exec(prose.slice(Math.max(0, index - 40), index)));
    const after = wordOf(WORD_AFTER.exec(prose.slice(end, end + 40)));
    return { text: `${sign}${number}${unit}`, around: `${before} ${after}`, index };
  });
}

const INSTEAD = /instead of|rather than|而不是|而非/iu;

/** As in `from old to new`: in `new instead of old` the old one stands second. */
function oldFirst(figures: readonly Figure[], text: string): Figure[] {
  const at = text.search(INSTEAD);
  const second = figures.findIndex(({ index }) => at !== -1 && index > at);
  if (second < 1) return [...figures];
  const [before, old] = [figures[second - 1], figures[second]];
  return before === undefined || old === undefined
    ? [...figures]
    : [...figures.slice(0, second - 1), old, before, ...figures.slice(second + 1)];
}

function inOrder(figures: readonly Figure[], known: readonly Figure[]): boolean {
  let from = 0;
  return figures.every(({ text }) => {
    const at = known.findIndex((one, index) => index >= from && one.text === text);
    from = at + 1;
    return at !== -1;
  });
}

/**
 * Whether the figures are those of the quote: in the same order, since `from 80 to 120` is not `from 120 to 80`, or each
 * between the same words.
 */
function areThose(prose: string, source: string): boolean {
  const [figures, known] = [figuresOf(prose), figuresOf(source)];
  if (inOrder(oldFirst(figures, prose), oldFirst(known, source))) return true;
  return figures.every(({ text, around }) => known.some(one => one.text === text && one.around === around));
}

/** A Chinese sentence may write `3` where the quote has `three`, but never a number that the quote does not have. */
const LEXICONS: readonly (readonly [ReasonCode, Lexicon])[] = [
  ['figure', NUMBER_WORDS],
  ['date', DATE_WORDS],
  ['comparison', COMPARISONS],
  ['quantity', QUANTIFIERS],
];

/** `faster than`, `sturdier than`: a comparative of any adjective. */
const COMPARED = /(?<!\p{L})(\p{sc=Latin}{2,20}(?<!oth|rath|aft|und|ov|pow|numb|us)er) than(?!\p{L})/giu;
/** A month before or after a number: `27 March`, `May 3`. */
const SMALL_MAY = /\bmay\b/g;

/**
 * Rule 2: counts are code's. A sentence has no figure, date, comparison or quantity of its own: a model counts wrongly,
 * and a reader cannot tell an estimate from a measurement.
 */
export const figures: Rule = {
  id: 'figures',
  check({ tokens: { prose }, quote: { text: quote } }: Context) {
    const source = tokensOf(quote).prose;
    const reasons: ReasonCode[] = areThose(prose, source) ? [] : ['figure'];
    for (const [reason, lexicon] of LEXICONS) {
      if (notIn(source, lexicon, prose).length > 0) reasons.push(reason);
    }
    const compared = [...prose.matchAll(COMPARED)].map(([, word = '']) => word.toLowerCase());
    if (compared.some(word => !source.toLowerCase().includes(word))) reasons.push('comparison');
    const isMonth = /\bMay\b/.test(prose.replace(SMALL_MAY, '').replace(/^May\b/, '')) && !/\bMay\b/.test(source);
    if (isMonth) reasons.push('date');
    if (isHan(prose) && /\p{N}\s?[年月日号]/u.test(prose)) reasons.push('date');
    return reasons;
  },
};
