import { randomFrom } from '../random.js';

/** Some of the rows, chosen by chance, in their own order. */
export function sampleOf<T>(rows: readonly T[], count: number, random: () => number): T[] {
  const keyed = rows.map((row, index) => ({ row, index, key: random() }));
  const chosen = keyed.sort((a, b) => a.key - b.key).slice(0, count);
  return chosen.sort((a, b) => a.index - b.index).map(({ row }) => row);
}

/** Two sums over rows, which are compared with each other. */
export interface Parts {
  above: number;
  below: number;
}

export interface RatioWithInterval {
  /** null: nothing to divide by. */
  ratio: number | null;
  low: number;
  high: number;
}

const RESAMPLES = 2000;

function divided(rows: readonly Parts[]): number | null {
  let [above, below] = [0, 0];
  for (const row of rows) {
    above += row.above;
    below += row.below;
  }
  return below === 0 ? null : above / below;
}

/**
 * The sum of `above` over the sum of `below`, with the 95 % interval of the percentiles of a bootstrap over the rows. A
 * resample with nothing below counts as infinite.
 */
export function bootstrapRatio(rows: readonly Parts[], seed = 1): RatioWithInterval {
  const ratio = divided(rows);
  if (ratio === null) return { ratio, low: 0, high: Number.POSITIVE_INFINITY };
  const random = randomFrom(seed);
  const ratios = Array.from({ length: RESAMPLES }, () => {
    const resample = rows.map(() => rows[Math.floor(random() * rows.length)] ?? { above: 0, below: 0 });
    return divided(resample) ?? Number.POSITIVE_INFINITY;
  }).sort((a, b) => a - b);
  const at = (share: number) => ratios[Math.round(share * (RESAMPLES - 1))] ?? Number.NaN;
  return { ratio, low: at(0.025), high: at(0.975) };
}
