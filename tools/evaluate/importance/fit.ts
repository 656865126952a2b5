/**
 * Fits the weights of the factors: a logistic regression over the values of the factors. Its strong ridge makes factors
 * that see the same thing share the weight instead of giving it to one.
 */

/** Pull requests of one project, named and not: weighed as one sample. */
interface Sample {
  values: readonly ReadonlyMap<string, number>[];
  named: readonly boolean[];
}

/** Weight of each sample, whatever its size. */
const SAMPLE_WEIGHT = 2000;
const RIDGE = 1500;
const STEPS = 1500;

interface Row {
  x: number[];
  named: number;
  weight: number;
}

/**
 * One row per pull request. Named and other pull requests of a sample have the same total weight, and each column is
 * centred on its mean in the sample.
 */
function rowsOf({ values, named }: Sample, columns: readonly string[]): Row[] {
  const share = named.filter(one => one).length / named.length;
  const rows = values.map((observed, index) => ({
    x: columns.map(column => (column.startsWith('kind ') ? Number(observed.has(column)) : (observed.get(column) ?? 0))),
    named: Number(named[index]),
    weight: (SAMPLE_WEIGHT / named.length) * (named[index] ? 0.5 / share : 0.5 / (1 - share)),
  }));
  const mean = columns.map((_, c) => rows.reduce((sum, row) => sum + row.weight * (row.x[c] ?? 0), 0) / SAMPLE_WEIGHT);
  return rows.map(row => ({ ...row, x: row.x.map((value, c) => value - (mean[c] ?? 0)) }));
}

/**
 * Log odds for one unit of each column; for `kind …`, of having that kind. `signs` (1 or -1) forces the sign of a column's
 * weight, for factors that must be monotone.
 */
export function logOdds(
  samples: readonly Sample[],
  signs: Readonly<Record<string, number>>,
  ridge = RIDGE,
): Map<string, number> {
  const columns = [
    ...new Set(samples.flatMap(({ values }) => values.flatMap(observed => [...observed.keys()]))),
  ].sort();
  const rows = samples.flatMap(sample => rowsOf(sample, columns));
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const spread = columns.map((_, c) =>
    Math.sqrt(rows.reduce((sum, row) => sum + row.weight * (row.x[c] ?? 0) ** 2, 0) / total),
  );
  for (const row of rows) row.x = row.x.map((value, c) => value / (spread[c] || 1));
  const weights = columns.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map(weight => -ridge * weight);
    for (const { x, named, weight } of rows) {
      const odds = x.reduce((sum, value, c) => sum + value * (weights[c] ?? 0), 0);
      const error = weight * (named - 1 / (1 + Math.exp(-odds)));
      for (let c = 0; c < x.length; c += 1) slope[c] = (slope[c] ?? 0) + error * (x[c] ?? 0);
    }
    for (const [c, column] of columns.entries()) {
      const sign = signs[column] ?? 0;
      const next = (weights[c] ?? 0) + ((slope[c] ?? 0) / total) * 0.5;
      weights[c] = sign === 0 ? next : sign * Math.max(0, sign * next);
    }
  }
  return new Map(columns.map((column, c) => [column, (weights[c] ?? 0) / (spread[c] || 1)]));
}
