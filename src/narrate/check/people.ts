import type { Context, Rule } from './rule.js';
import { indexOfWords } from './source.js';

/** Words that give a change to a person: `thanks to`, `contributed by`. Who wrote it, code says. */
const CREDIT =
  /\b(?:thanks to|thank you|credits? to|kudos|courtesy of|(?:written|authored|contributed|made|done|implemented|developed|proposed|submitted|reviewed|approved|reported|added|fixed|merged) by(?! \w+ing\b)|as \S{1,40} (?:proposed|suggested|requested|asked|reported|noted|wrote|said|found))\b|感谢|致谢|作者|贡献者|贡献的|提交者|由\s?[^\s，。]{1,40}\s?(?:贡献|提交|编写|实现|完成|开发|修复|审核|添加|撰写)/iu;
/** At the end of a clause `by` names who or what did it: a word that the pull request does not have is a person. */
const BY = /\bby (?!\p{L}+ing\b)([\p{L}\p{N}-]{3,40})(?=[.,;:)]|$)/giu;
const MIN_NAME = 3;

/** A login that is a word of the pull request itself, such as `cache`, names nobody there. */
function isNamed(name: string, { text, whole }: Context): boolean {
  if (name.length < MIN_NAME || indexOfWords(text.toLowerCase(), name.toLowerCase()) === -1) return false;
  return !/^\p{L}+$/u.test(name) || indexOfWords(whole.toLowerCase(), name.toLowerCase()) === -1;
}

function namesStranger({ tokens: { prose }, whole }: Context): boolean {
  const doers = [...prose.matchAll(BY)].map(([, word = '']) => word.toLowerCase());
  return doers.some(word => word !== 'default' && indexOfWords(whole.toLowerCase(), word) === -1);
}

/** Rule 3, second part: nobody is named. The page gives each change to its author itself, from the digest. */
export const people: Rule = {
  id: 'people',
  check(context: Context) {
    const named = (context.facts.people ?? []).some(name => isNamed(name, context));
    return named || CREDIT.test(context.text) || namesStranger(context) ? ['mention'] : [];
  },
};
