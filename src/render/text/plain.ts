/** Characters that reorder the text around them, hide in it, or end lines that Markdown does not know. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** One line of well-formed, visible text. */
export function plain(text: string): string {
  return text.toWellFormed().replaceAll(CONTROL, ' ').replaceAll(INVISIBLE, '').replaceAll(/ {2,}/g, ' ').trim();
}
