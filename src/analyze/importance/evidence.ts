/** Doubling counts one more: the tenth file says less than the second. */
export function log2(count: number): number {
  return Math.log2(1 + count);
}

/** The words of a text that patterns find, in lower case: one for each pattern that finds any. */
export function wordsIn(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap(pattern => pattern.exec(text)?.[0].toLowerCase() ?? []);
}
