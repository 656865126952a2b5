/** Fits the weights of importance, and of what users have to act on, to what projects listed. */
import { regress } from '../../regression.js';

/** The pull requests of one project with the values of the factors; `listed` is what the weights should find. */
export interface Sample {
  values: readonly ReadonlyMap<string, number>[];
  listed: readonly boolean[];
}

/** The weight of each sample, whatever its size; half of it is that of the listed ones. */
const SAMPLE_WEIGHT = 2000;
const RIDGE = 300;

/** Every feature by its name, once. */
function featuresOf(samples: readonly Sample[], without: readonly string[]): string[] {
  const all = new Set(samples.flatMap(({ values }) => values.flatMap(own => [...own.keys()])));
  return [...all].filter(id => !without.includes(id)).sort();
}

/** Log odds for one unit of each feature; for `kind …`, of having that kind. Features of `without` are not fitted. */
export function logOdds(samples: readonly Sample[], without: readonly string[] = []): Map<string, number> {
  const features = featuresOf(samples, without);
  const read = (own: ReadonlyMap<string, number>, id: string) =>
    id.startsWith('kind ') ? Number(own.has(id)) : (own.get(id) ?? 0);
  const rows = samples.flatMap(({ values, listed }, group) => {
    const share = listed.filter(Boolean).length / listed.length;
    return values.map((own, index) => ({
      group,
      positive: listed[index] ?? false,
      weight: (SAMPLE_WEIGHT / listed.length) * (listed[index] ? 0.5 / share : 0.5 / (1 - share)),
      values: Float64Array.from(features, id => read(own, id)),
    }));
  });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const scales = features.map((_, index) => {
    const mean = rows.reduce((sum, { values, weight }) => sum + weight * (values[index] ?? 0), 0) / total;
    const squares = rows.reduce((sum, { values, weight }) => sum + weight * ((values[index] ?? 0) - mean) ** 2, 0);
    return Math.sqrt(squares / total) || 1;
  });
  for (const { values } of rows)
    for (const [index, scale] of scales.entries()) values[index] = (values[index] ?? 0) / scale;
  const weights = regress(rows, RIDGE);
  return new Map(features.map((id, index) => [id, (weights[index] ?? 0) / (scales[index] ?? 1)]));
}

/** The log odds of one pull request, up to a constant. */
export function sumOf(weights: ReadonlyMap<string, number>, values: ReadonlyMap<string, number>): number {
  return [...values].reduce(
    (sum, [id, value]) => sum + (weights.get(id) ?? 0) * (id.startsWith('kind ') ? 1 : value),
    0,
  );
}
