import { withoutHidden } from '../../domain/visible-text.js';

/** Control characters, and ends of lines that Markdown does not know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** One line of well-formed, visible text. */
export function plain(text: string): string {
  return withoutHidden(text.toWellFormed().replaceAll(CONTROL, ' ')).replaceAll(/ {2,}/g, ' ').trim();
}
