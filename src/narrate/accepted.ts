import type { Hedge, NarratedSentence, NarrationQuote, SetAsideSentence } from '../domain/narration.js';
import type { ReasonCode } from './check/index.js';
import { isChinese } from './check/lexicon.js';
import { isMeasured } from './check/measurement.js';
import { aliasesOf, type Chosen } from './choose.js';

const MAX_SET_ASIDE_LENGTH = 280;
const FULL_STOP = /(?<![.。])[.。]$/;
/** Chinese has parentheses of its own. */
const IN_PARENTHESES = / ?\((\{\{p\d{1,4}\}\}(?:[ ,，、]{0,2}\{\{p\d{1,4}\}\})*)\)/g;
const PLACEHOLDER = /\{\{(p\d{1,4})\}\}/g;

/** A sentence as the digest holds it: with numbers for aliases, and without its full stop, before which the page adds more. */
export function narrated(
  text: string,
  quotes: readonly NarrationQuote[],
  hedges: readonly Hedge[],
  chosen: readonly Chosen[],
): NarratedSentence {
  const numbers = aliasesOf(chosen);
  const own = isChinese(text) ? text.replace(IN_PARENTHESES, '（$1）') : text;
  const withNumbers = own.replace(PLACEHOLDER, (_, alias: string) => `{{${numbers.get(alias) ?? 0}}}`);
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
