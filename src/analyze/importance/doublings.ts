/** How often `1 + count` doubles from 1: the tenth file adds less than the second. */
export function doublings(count: number): number {
  return Math.log2(1 + count);
}
