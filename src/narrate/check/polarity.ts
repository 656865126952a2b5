import { denialsTold } from './clauses.js';
import { isChinese } from './lexicon.js';
import { isNearlyDenied, NEGATION_KINDS, type Negations, negationsOf } from './negations.js';
import type { Context, Rule } from './rule.js';

/** That something went wrong before, and does no longer. */
const MENDS =
  /(?<![\p{L}-])(?:fix(?:es|ed|ing)?|resolves?d?|correct(?:s|ed)?|before this (?:change|fix|pr)|previously|used to)(?!\p{L})|修复|修正|解决|此前|以前/iu;
const NO_LONGER = /(?<!\p{L})no longer(?!\p{L})|不再|不会再/iu;
/** The words for what goes wrong, by their beginnings. */
const DEFECT =
  /(?<!\p{L})(?:wrong|incorrect|invalid|nan|panic|crash|fail|error|leak|hang|freez|deadlock|duplicat|break|broke|missing|lost|lose|losing|flicker|stuck|stale|corrupt|overflow|unnecessar|redundan|garbage|mismatch|inaccura|infinite|spurious|truncat|misalign|ignor|block)|崩溃|错误|失败|泄漏|卡死|丢失|死锁|重复|异常/giu;
const WAS_NOT =
  /(?<!\p{L})(?:fix(?:es|ed)?|resolves?d?)(?!\p{L})[^.;]{0,120}(?<!\p{L})not(?!\p{L})|(?<!\p{L})(?:was|were|did|had|could)(?:n['’]t| not| never)(?!\p{L})/iu;

const defectsIn = (text: string) => (text.match(DEFECT) ?? []).map(word => word.toLowerCase());

/** `X no longer crashes`, of `Fix crash of X`, or in a fix by its title: the sentence denies what was wrong. */
function deniesDefect(sentence: string, quote: string, title: string): boolean {
  if (!NO_LONGER.test(sentence)) return false;
  if (MENDS.test(title)) return true;
  if (!MENDS.test(quote)) return false;
  if (isChinese(sentence) !== isChinese(quote)) return true;
  const denied = defectsIn(sentence.slice(sentence.search(NO_LONGER)));
  return defectsIn(quote).some(defect => denied.includes(defect));
}

/** What the other language calls a lock or a window being closed is a word for switching off in Chinese. */
const CLOSES = /(?<!\p{L})clos(?:e|es|ed|ing)(?!\p{L})/iu;

function inOtherLanguage(sentence: string, quote: string, title: string): boolean {
  const isClosed = CLOSES.test(quote) || CLOSES.test(sentence);
  const [said, written] = [sentence, quote].map(text => negationsOf(isClosed ? text.replaceAll('关闭', '') : text)) as [
    Negations,
    Negations,
  ];
  const sameKinds = (['disable', 'remove'] as const).every(kind => said[kind] > 0 === written[kind] > 0);
  const sameDenial =
    said.not > 0 === written.not > 0 ||
    isNearlyDenied(said.not > 0 ? quote : sentence) ||
    (said.not > 0 && deniesDefect(sentence, quote, title));
  return sameKinds && sameDenial;
}

/**
 * In the same language a sentence denies what the clauses that it tells deny, and nothing else, but for the defect that a
 * fix ends.
 */
function inSameLanguage(sentence: string, quote: string, title: string): boolean {
  const said = negationsOf(sentence);
  const { least, most } = denialsTold(sentence, [quote]);
  const more = deniesDefect(sentence, quote, title) ? 1 : 0;
  // `X now does Y`, of `Fix X not doing Y` or `X did not do Y`.
  const less = WAS_NOT.test(quote) && /(?<!\p{L})now(?!\p{L})|现在/iu.test(sentence) ? 1 : 0;
  return NEGATION_KINDS.every(kind => {
    const [fewer, further] = kind === 'not' ? [less, more] : [0, 0];
    return said[kind] >= least[kind] - fewer && said[kind] <= most[kind] + further;
  });
}

/** Rule 6: one word turns what a quote says. The quote counts with the words that stand right before it. */
export const polarity: Rule = {
  id: 'polarity',
  check({ tokens: { prose }, quote: { before, text }, pullRequest: { title } }: Context) {
    const quote = `${before} ${text}`.trim();
    const isAlike = isChinese(prose) === isChinese(quote) ? inSameLanguage : inOtherLanguage;
    return isAlike(prose, quote, title) ? [] : ['negation'];
  },
};
