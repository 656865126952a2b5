/** The sum of counts, as far as they can be counted: a digest that was saved may hold any, and all have to be read again. */
export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => Math.min(sum + count, Number.MAX_SAFE_INTEGER), 0);
}
