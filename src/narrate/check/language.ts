import type { ReasonCode } from './reasons.js';
import type { Context, Rule } from './rule.js';

const SCRIPTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^zh\b/i, /\p{sc=Han}/gu],
  [/^ja\b/i, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/gu],
  [/^ko\b/i, /[\p{sc=Hangul}\p{sc=Han}]/gu],
  [/^(?:ru|uk|be|bg|mk|sr|kk|mn)\b/i, /\p{sc=Cyrillic}/gu],
  [/^el\b/i, /\p{sc=Greek}/gu],
  [/^(?:ar|fa|ur)\b/i, /\p{sc=Arabic}/gu],
  [/^he\b/i, /\p{sc=Hebrew}/gu],
  [/^th\b/i, /\p{sc=Thai}/gu],
  [/^(?:hi|mr|ne)\b/i, /\p{sc=Devanagari}/gu],
  [/^./, /\p{sc=Latin}/gu],
];
/** Names of products stay in Latin letters in any language: each word of them counts like one letter. */
const LATIN_WORD = /\p{sc=Latin}+/gu;
const MIN_SHARE = { latin: 0.6, other: 0.3 } as const;
const MIXED = /\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin}/u;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** `。` always ends a sentence; a full stop does before a capital letter, and not after `e.g.` or an initial. */
const END = /(?<!\b(?:e\.g|i\.e|etc|vs|\p{L}))(?<=[^\s?])[.!?]["”)]? +(?=[\p{Lu}\p{sc=Han}`])|[。！？]["”）]?(?=.)/u;

/** Rule 3, third part: one sentence, in the language of the report. Code and names do not count. */
export const language: Rule = {
  id: 'language',
  check({ text, tokens: { prose }, facts }: Context) {
    const [, script = /./gu] = SCRIPTS.find(([tag]) => tag.test(facts.language)) ?? [];
    const reasons: ReasonCode[] = [];
    const isLatin = script.source.includes('Latin');
    const own = count(prose, script);
    const others = isLatin ? count(prose, /\p{L}/gu) - own : count(prose, LATIN_WORD);
    if (own === 0 || own < MIN_SHARE[isLatin ? 'latin' : 'other'] * (own + others) || MIXED.test(prose))
      reasons.push('language');
    if (END.test(text)) reasons.push('several-sentences');
    return reasons;
  },
};
