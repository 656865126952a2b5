import { isHan, lexicon } from './lexicon.js';
import type { Context, Rule } from './rule.js';
import { stemsOf } from './stems.js';
import { tokensOf } from './tokens.js';

const NEGATIONS = lexicon({
  '-': `not only, no-op, no-ops, no doubt, whether or not, under, under*, until, unless, unit, units, uni*, untar, uncle,
    不同, 不仅, 不但, 不过, 不断, 不少, 不久, 不管, 不论, 无论, 未来, 非常, 除非, 差不多, 不得不, 不妨, 不妥, 不等, 莫非, 无线, 无数`,
  not: `not, no, *n't, cannot, without, never, nor, neither, nothing, nobody, nowhere, no longer, un*, non-*, stop, stops, stopped,
    stopping, cease, ceases, 不, 未, 无, 没, 没有, 非, 勿, 不再, 停止, 并非, 无法, 无需, 未能, 尚未, 禁止`,
  disable: `disable, disables, disabled, disabling, disallow, disallows, disallowed, deactivate, deactivates, deactivated, forbid, forbids,
    forbidden, prohibit, prohibits, prohibited, turn off, turns off, turned off, switch off, switches off, switched off, off by default,
    turns it off, 禁用, 关闭, 停用, 默认关闭`,
  remove: `remove, removes, removed, removing, removal, delete, deletes, deleted, deleting, deletion, drop, drops, dropped, dropping,
    移除, 删除, 去除, 去掉, 剔除, 删去, 删掉, 丢弃, 不再提供, 取消`,
});

/** Words that the other language may say with a negation: `avoids X` as `不会出现 X`. */
const NEAR = lexicon({
  near: `avoid, avoids, avoiding, prevent, prevents, fail, fails, failed, failing, missing, lack, lacks, unable, instead of, rather than,
    skip, skips, skipped, ignore, ignores, ignored, except, exclude, excludes, refuse, refuses, refused, reject, rejects, rejected, lost, loses, nothing,
    避免, 防止, 失败, 缺少, 缺失, 跳过, 忽略, 而非, 以外, 除外, 拒绝, 丢失, 出错`,
});

const GROUPS = ['not', 'disable', 'remove'] as const;

/** How often each kind of negation stands in a text, without those in names of code such as `no_std`. */
export function negationsOf(text: string): Record<(typeof GROUPS)[number], number> {
  const found = NEGATIONS(tokensOf(text).prose);
  const count = (group: string) => found.filter(one => one.group === group).length;
  return { not: count('not'), disable: count('disable'), remove: count('remove') };
}

/** That something went wrong before, and does no longer. */
const MENDS =
  /(?<![\p{L}-])(?:fix(?:es|ed|ing)?|resolves?d?|correct(?:s|ed)?|before this (?:change|fix|pr)|previously|used to)(?!\p{L})|修复|修正|解决|此前|以前/iu;
const NO_LONGER = /(?<!\p{L})no longer(?!\p{L})|不再|不会再/iu;
/** The words for what goes wrong, by their beginnings. */
const DEFECT =
  /(?<!\p{L})(?:wrong|incorrect|invalid|nan|panic|crash|fail|error|leak|hang|freez|deadlock|duplicat|break|broke|missing|lost|lose|losing|flicker|stuck|stale|corrupt|overflow|unnecessar|redundan|garbage|mismatch|inaccura|infinite|spurious|truncat|misalign|ignor|block)|崩溃|错误|失败|泄漏|卡死|丢失|死锁|重复|异常/giu;
const FIXES_NOT = /(?<!\p{L})(?:fix(?:es|ed)?|resolves?d?)(?!\p{L})[^.;]{0,120}(?<!\p{L})not(?!\p{L})/iu;

const defectsIn = (text: string) => (text.match(DEFECT) ?? []).map(word => word.toLowerCase());

/** `X no longer crashes`, of `Fix crash of X`: the sentence denies what the quote calls a defect. */
function deniesDefect(sentence: string, quote: string): boolean {
  if (!NO_LONGER.test(sentence) || !MENDS.test(quote)) return false;
  if (isHan(sentence) !== isHan(quote)) return true;
  const denied = defectsIn(sentence.slice(sentence.search(NO_LONGER)));
  return defectsIn(quote).some(defect => denied.includes(defect));
}

/** How often a sentence may deny, for what its quote denies. */
function denialsOf(sentence: string, quote: string, { not }: ReturnType<typeof negationsOf>): number[] {
  const more = deniesDefect(sentence, quote) ? [not + 1] : [];
  // `X now does Y`, of `Fix X not doing Y`.
  const less = FIXES_NOT.test(quote) && /(?<!\p{L})now(?!\p{L})|现在/iu.test(sentence) ? [not - 1] : [];
  return [not, ...more, ...less];
}

/** In the same language a sentence denies as often as its quote; in another it denies if the quote does. */
function denyAlike(sentence: string, quote: string): boolean {
  const [said, written] = [negationsOf(sentence), negationsOf(quote)];
  const sameKinds = GROUPS.slice(1).every(group => said[group] > 0 === written[group] > 0);
  if (isHan(sentence) === isHan(quote)) return sameKinds && denialsOf(sentence, quote, written).includes(said.not);
  const isNear = (text: string) => NEAR(text).length > 0;
  const sameDenial =
    said.not > 0 === written.not > 0 ||
    isNear(said.not > 0 ? quote : sentence) ||
    (said.not > 0 && deniesDefect(sentence, quote));
  return sameKinds && sameDenial;
}

const END_OF_SENTENCE = /(?<=[.!?])\s+(?=[\p{Lu}`])|(?<=[。！？])/u;
const MIN_SHARED = 0.5;

/** The sentence of the quote that has most of the words, or those that have as many; the whole quote if none has half. */
function partsSaid(sentence: string, quote: string): string[] {
  const parts = quote.split(END_OF_SENTENCE).filter(part => part !== '');
  if (parts.length < 2 || isHan(sentence) !== isHan(quote)) return [quote];
  const words = stemsOf(sentence);
  const shared = parts.map(part => {
    const known = stemsOf(part);
    return [...words].filter(word => known.has(word)).length;
  });
  const most = Math.max(...shared);
  return most < words.size * MIN_SHARED ? [quote] : parts.filter((_, index) => shared[index] === most);
}

/** Rule 6: one word turns what a quote says. The quote counts with the words that stand right before it. */
export const polarity: Rule = {
  id: 'polarity',
  check({ tokens: { prose }, quote }: Context) {
    const parts = partsSaid(prose, `${quote.before} ${quote.text}`.trim());
    return parts.every(part => denyAlike(prose, part)) ? [] : ['negation'];
  },
};
