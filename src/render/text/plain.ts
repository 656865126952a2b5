import { withoutHidden } from '../../domain/visible-text.js';

/** Control characters, and ends of lines that Markdown does not know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * Marks on one letter, beyond which they are drawn over the lines above and below. Languages need less: Hebrew with accents
 * has four, and Tibetan seven. Joiners that a script needs may be between them.
 */
const TOO_MANY_MARKS = /((?:[\p{Mn}\p{Me}][\u200c\u200d]?){8})(?:[\p{Mn}\p{Me}][\u200c\u200d]?)+/gu;

/** One line of well-formed, visible text. */
export function plain(text: string): string {
  const line = withoutHidden(text.toWellFormed().replaceAll(CONTROL, ' ')).replaceAll(/ {2,}/g, ' ').trim();
  return line.replaceAll(TOO_MANY_MARKS, '$1');
}
