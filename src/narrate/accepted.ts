import type { Hedge, NarratedSentence, NarrationQuote, SetAsideSentence } from '../domain/narration.js';
import type { ReasonCode } from './check/index.js';
import { isChinese } from './check/lexicon.js';
import { isMeasured } from './check/measurement.js';
import { type Aliased, aliasesOf } from './choose.js';

const MAX_SET_ASIDE_LENGTH = 280;
const FULL_STOP = /(?<![.。])[.。]$/;
/** Chinese has signs of its own, which some models leave out. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{sc=Han}`）]), ?/gu, '，'],
  [/(?<=[\p{sc=Han}`）]); ?/gu, '；'],
  [/(?<=\p{sc=Han}): ?/gu, '：'],
];
const IN_PARENTHESES = / ?\((\{\{p\d{1,4}\}\}(?:[ ,，、]{0,2}\{\{p\d{1,4}\}\})*)\)/g;
const PLACEHOLDER = /\{\{(p\d{1,4})\}\}/g;

const inChineseSigns = (text: string) =>
  SIGNS.reduce((rest, [sign, chinese]) => rest.replace(sign, chinese), text.replace(IN_PARENTHESES, '（$1）'));

/** A sentence as the digest holds it: with numbers for aliases, and without its full stop, before which the page adds more. */
export function narrated(
  text: string,
  quotes: readonly NarrationQuote[],
  hedges: readonly Hedge[],
  chosen: readonly Aliased[],
): NarratedSentence {
  const numbers = aliasesOf(chosen);
  const withNumbers = (isChinese(text) ? inChineseSigns(text) : text).replace(
    PLACEHOLDER,
    (_, alias: string) => `{{${numbers.get(alias) ?? 0}}}`,
  );
  return {
    text: withNumbers.trim().replace(FULL_STOP, ''),
    quotes: [...quotes],
    hedges: [...hedges],
    ...(isMeasured(text) && { measured: true }),
  };
}

export function setAside(
  text: string,
  pullRequests: readonly number[],
  reasons: readonly ReasonCode[],
): SetAsideSentence {
  return { text: text.slice(0, MAX_SET_ASIDE_LENGTH), pullRequests: [...pullRequests], reasons: [...reasons] };
}
