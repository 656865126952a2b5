import { isChinese } from './lexicon.js';
import type { Context, Rule } from './rule.js';
import { stemsOf } from './stems.js';

/** Of the words of a sentence that carry its meaning, those that its pull request has: a fifth at least. */
const MIN_SHARED = 1 / 5;

/** Rule 5, third part: in the language of its source a sentence has words of it, or it tells something else. */
export const support: Rule = {
  id: 'support',
  check({ tokens: { prose }, whole, quote }: Context) {
    if (isChinese(prose) !== isChinese(quote.text)) return [];
    const [said, known] = [[...stemsOf(prose)], stemsOf(whole)];
    return said.filter(stem => known.has(stem)).length < said.length * MIN_SHARED ? ['unsupported'] : [];
  },
};
