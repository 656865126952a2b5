import { lexicon } from './lexicon.js';
import { tokensOf } from './tokens.js';

const NEGATIONS = lexicon({
  '-': `not only, no-op, no-ops, no doubt, whether or not, under, under*, until, unless, unit, units, union, unions, uniq*, unif*, univers*, unix, unico*, untar, uncle,
    不同, 不到, 不足, 不仅, 不但, 不过, 不断, 不少, 不久, 不管, 不论, 无论, 未来, 非常, 除非, 差不多, 不得不, 不妨, 不妥, 不等, 莫非, 无线, 无数, 无障碍`,
  not: `not, no, *n't, cannot, without, never, nor, neither, nothing, nobody, nowhere, no longer, un*, non-*, stop, stops, stopped,
    stopping, cease, ceases, 不, 未, 无, 没, 没有, 非, 勿, 不再, 停止, 并非, 无法, 无需, 未能, 尚未, 禁止`,
  disable: `disable, disables, disabled, disabling, disallow, disallows, disallowed, deactivate, deactivates, deactivated, forbid, forbids,
    forbidden, prohibit, prohibits, prohibited, turn off, turns off, turned off, switch off, switches off, switched off, off by default,
    turns it off, 禁用, 关闭, 停用, 默认关闭`,
  remove: `remove, removes, removed, removing, removal, delete, deletes, deleted, deleting, deletion, drop, drops, dropped, dropping,
    移除, 删除, 去除, 去掉, 剔除, 删去, 删掉, 丢弃, 不再提供`,
});

/** Words that the other language may say with a negation: `avoids X` as `不会出现 X`. */
const NEAR = lexicon({
  near: `avoid, avoids, avoiding, prevent, prevents, fail, fails, failed, failing, missing, lack, lacks, unable, instead of, rather than,
    skip, skips, skipped, ignore, ignores, ignored, except, exclude, excludes, refuse, refuses, refused, reject, rejects, rejected, lost, loses, nothing,
    避免, 防止, 失败, 缺少, 缺失, 跳过, 忽略, 而非, 以外, 除外, 拒绝, 丢失, 出错`,
});

export const NEGATION_KINDS = ['not', 'disable', 'remove'] as const;
export type Negations = Record<(typeof NEGATION_KINDS)[number], number>;

/** How often each kind of negation stands in a text, without those in names of code such as `no_std`. */
export function negationsOf(text: string): Negations {
  const found = NEGATIONS(tokensOf(text).prose);
  const count = (group: string) => found.filter(one => one.group === group).length;
  return { not: count('not'), disable: count('disable'), remove: count('remove') };
}

/** Whether a text has a word that the other language may say with a negation. */
export const isNearlyDenied = (text: string): boolean => NEAR(text).length > 0;

/** A text with its negations blanked, to compare what it says of whatever it denies. */
export function withoutNegations(text: string): string {
  return NEGATIONS(text).reduceRight(
    (rest, { index, word }) => rest.slice(0, index) + rest.slice(index + word.length),
    text,
  );
}
