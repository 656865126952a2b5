/** An abbreviation, or an initial such as that of `J. Doe`, at the end of a text. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|resp|no|fig|incl|w\.r\.t|a\.k\.a)|(?<![\p{L}\p{N}] )\b\p{L})\.$/iu;

/** The sentences of a text in one line. `e.g.` and `v1.2` do not end a sentence, nor does a stop before a small letter. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?]["')\]]?(?= )|[。！？]/g)) {
    const next = text.slice(index + end.length).trimStart();
    const sentence = text.slice(from, index + end.length);
    if (ABBREVIATION.test(sentence.slice(-12)) || /^\p{Ll}/u.test(next)) continue;
    sentences.push(sentence);
    from = index + end.length;
  }
  return [...sentences, text.slice(from)];
}

/** Removes symbols and labels at the start: `Summary: Adds …` becomes `Adds …`. */
export function withoutLabel(sentence: string): string {
  return sentence
    .replace(/^[^\p{L}\p{N}("'#@$]+/u, '')
    .replace(
      /^(?:summary|motivation|description|purpose|overview|context|background|changes?|what|why|tl;?dr|problem|root cause|goal|feature|fix|fixes|bug|update|this pr|intro|note|fyi)\s?(?::|—|–| - )\s?/i,
      '',
    );
}
