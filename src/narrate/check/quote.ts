import type { ReasonCode } from './reasons.js';
import type { Evidence } from './sentence.js';
import { normalized, type Quote } from './source.js';

/** A Han character says about as much as two letters. */
const MIN_LENGTH = 20;
/** A quote of everything is evidence of nothing. */
const MAX_LENGTH = 600;

const lengthOf = (text: string) => text.length + (text.match(/\p{sc=Han}/gu)?.length ?? 0);

/** Rule 5, first part: what a sentence says was written by people, and a reader can find it. A whole title may be short. */
export function quoteReasons({ quote }: Evidence, found: Quote | null): ReasonCode[] {
  if (quote.length > MAX_LENGTH) return ['long-quote'];
  const reasons: ReasonCode[] = [];
  if (lengthOf(normalized(quote)) < MIN_LENGTH && found?.isWhole !== true) reasons.push('short-quote');
  if (found === null) reasons.push('unknown-quote');
  return reasons;
}

/** What is read as the quote where none was found, so that one answer tells everything that is to repair. */
export function unfoundQuote({ quote }: Evidence): Quote {
  const text = normalized(quote.slice(0, MAX_LENGTH));
  return { text, before: '', around: text, isWhole: false };
}
