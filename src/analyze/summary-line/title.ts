import { titlePrefix } from '../changes/title-prefix.js';
import { plainText } from './plain.js';

/** Starts with a capital, unless the first word has capitals, digits or signs: it may be a name in code. */
export function capitalized(text: string): string {
  return /^\p{Ll}+(?=[\s,]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A title as plain text, without prefix, numbering, references at the end and full stop. */
export function cleanTitle(title: string): string {
  const words = titlePrefix(title)
    .rest.replace(/^(?:\(?[\dn]{1,2}\s?\/\s?[\dnx]{1,2}\)?\s?[:–-]?\s+)/i, '')
    .replace(/^\([^()]{1,30}\)\s?:\s?/, '')
    .replace(/(?:\s?\((?:fix(?:es)?|close[sd]?|resolves|refs?)?:?\s?#\d{1,9}\)){1,5}$/i, '')
    .replace(/(?<!\.)[.。]$/, '');
  return capitalized(plainText(words) || plainText(title));
}

const BUMP = /^(?:bump|update|upgrade|roll)\b.*\b(?:to|from) (?:\S+ )?(?:[vr]?\d|[0-9a-f]{7})/i;

/** Whether a title is that of a version bump. */
export function isBump(title: string): boolean {
  return BUMP.test(titlePrefix(title).rest);
}
