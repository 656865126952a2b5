/** Enough of a word to be the same in its other forms. */
const STEM = 4;

/** Pairs of Han characters and the stems of longer words. */
export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{sc=Han}+|[\p{L}\p{N}]{4,}/gu) ?? [];
  const stems = words.flatMap(word =>
    /\p{sc=Han}/u.test(word)
      ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
      : [word.slice(0, STEM)],
  );
  return new Set(stems);
}
