import { withoutCode } from './markdown.js';

/** An abbreviation, or an initial such as that of `J. Doe`, at the end of a text. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|resp|no|fig|incl|ca|w\.r\.t|a\.k\.a)|(?<![\p{L}\p{N}] )\b\p{L})\.$/iu;

/**
 * The sentences of a text in one line. `e.g.` and `v1.2` do not end a sentence, nor does a stop inside of code or before a
 * small letter.
 */
export function sentencesOf(text: string): string[] {
  const visible = withoutCode(text);
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: end } of visible.matchAll(/[.!?]["')\]]?(?= )|[。！？]/g)) {
    const stop = index + end.length;
    const sentence = text.slice(from, stop);
    if (ABBREVIATION.test(visible.slice(Math.max(from, stop - 12), stop))) continue;
    if (/^\s*\p{Ll}/u.test(visible.slice(stop, stop + 3))) continue;
    sentences.push(sentence.trim());
    from = stop;
  }
  return [...sentences, text.slice(from).trim()].filter(sentence => sentence !== '');
}
