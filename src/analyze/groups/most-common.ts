import { rollups } from 'd3-array';

/** The most common value and how often it occurs; of equally common ones, the first. null: there are no values. */
export function mostCommon<T>(values: readonly T[]): { value: T; count: number } | null {
  const counted = rollups(
    values,
    rows => rows.length,
    value => value,
  ).sort((a, b) => b[1] - a[1]);
  const [first] = counted;
  return first === undefined ? null : { value: first[0], count: first[1] };
}
