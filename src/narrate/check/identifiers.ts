import { isHan } from './lexicon.js';
import type { Context, Rule } from './rule.js';
import { indexOfWords } from './source.js';

/** A name in the middle of an English sentence: `a server of Redis`. */
const NAME = /(?<=[\p{Ll}\p{N},;:·)] )\p{Lu}[\p{L}'’-]*/gu;
const LATIN_WORD = /\p{sc=Latin}{2,}/gu;

function stands(name: string, whole: string): boolean {
  const forms = [name, name.replace(/\(\)$/, ''), name.replace(/(?<=\p{Lu})s$/u, '')];
  if (forms.some(form => indexOfWords(whole, form) !== -1)) return true;
  // `TypeScript` is the product that a title calls `typescript`, and `JSON` may be `json`.
  return /^\p{L}+$/u.test(name) && forms.some(form => indexOfWords(whole.toLowerCase(), form.toLowerCase()) !== -1);
}

/** Chinese has no plural: `handle` may stand for the `handles` of the source. */
const isWordOf = (text: string, word: string) => [word, `${word}s`].some(form => indexOfWords(text, form) !== -1);

/** Rule 5, second part: a name that the pull request does not have is of another one, or of none. */
export const identifiers: Rule = {
  id: 'identifiers',
  check({ text, tokens, whole: source, facts }: Context) {
    const whole = [source, ...(facts.names ?? [])].join('\n');
    // In backticks the name of a part of the product is one of code, as every other.
    const sourceOf = (name: string) => (text.includes(`\`${name}\``) ? source : whole);
    const lower = whole.toLowerCase();
    const names = (tokens.prose.match(NAME) ?? []).map(name => name.replace(/['’]s?$/, '').toLowerCase());
    // In a Chinese sentence every word in Latin letters is a name.
    const foreign = isHan(tokens.prose) ? (tokens.prose.match(LATIN_WORD) ?? []).map(word => word.toLowerCase()) : [];
    const isKnown =
      [...tokens.identifiers, ...tokens.plainCode].every(name => stands(name, sourceOf(name))) &&
      [...names, ...foreign].every(name => isWordOf(lower, name));
    return isKnown ? [] : ['identifier'];
  },
};
