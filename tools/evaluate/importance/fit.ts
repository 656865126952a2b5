/**
 * The weights that the measurements ask for: a logistic regression over the values that the factors saw. Heavily
 * held back, so that what several factors see together is shared among them instead of given to one.
 */

/** Pull requests that were told of and not, of one project: as one weighed sample. */
interface Sample {
  values: readonly ReadonlyMap<string, number>[];
  told: readonly boolean[];
}

/** How much a sample weighs, whatever its size, and how much the held-back weights do. */
const SAMPLE_WEIGHT = 2000;
const HELD_BACK = 1500;
const STEPS = 1500;

interface Row {
  x: number[];
  told: number;
  weight: number;
}

/** A row each, the told and the others of a sample weighing the same, every column about its mean in the sample. */
function rowsOf({ values, told }: Sample, columns: readonly string[]): Row[] {
  const share = told.filter(one => one).length / told.length;
  const rows = values.map((seen, index) => ({
    x: columns.map(column => (column.startsWith('kind ') ? Number(seen.has(column)) : (seen.get(column) ?? 0))),
    told: Number(told[index]),
    weight: (SAMPLE_WEIGHT / told.length) * (told[index] ? 0.5 / share : 0.5 / (1 - share)),
  }));
  const mean = columns.map((_, c) => rows.reduce((sum, row) => sum + row.weight * (row.x[c] ?? 0), 0) / SAMPLE_WEIGHT);
  return rows.map(row => ({ ...row, x: row.x.map((value, c) => value - (mean[c] ?? 0)) }));
}

/**
 * Log odds for one unit of each column; of `kind …`, for being of that kind. `signs` holds columns to one side: what is
 * promised to be monotone does not turn.
 */
export function logOdds(
  samples: readonly Sample[],
  signs: Readonly<Record<string, number>>,
  heldBack = HELD_BACK,
): Map<string, number> {
  const columns = [...new Set(samples.flatMap(({ values }) => values.flatMap(seen => [...seen.keys()])))].sort();
  const rows = samples.flatMap(sample => rowsOf(sample, columns));
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const spread = columns.map((_, c) =>
    Math.sqrt(rows.reduce((sum, row) => sum + row.weight * (row.x[c] ?? 0) ** 2, 0) / total),
  );
  for (const row of rows) row.x = row.x.map((value, c) => value / (spread[c] || 1));
  const weights = columns.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map(weight => -heldBack * weight);
    for (const { x, told, weight } of rows) {
      const odds = x.reduce((sum, value, c) => sum + value * (weights[c] ?? 0), 0);
      const missed = weight * (told - 1 / (1 + Math.exp(-odds)));
      for (let c = 0; c < x.length; c += 1) slope[c] = (slope[c] ?? 0) + missed * (x[c] ?? 0);
    }
    for (const [c, column] of columns.entries()) {
      const sign = signs[column] ?? 0;
      const next = (weights[c] ?? 0) + ((slope[c] ?? 0) / total) * 0.5;
      weights[c] = sign === 0 ? next : sign * Math.max(0, sign * next);
    }
  }
  return new Map(columns.map((column, c) => [column, (weights[c] ?? 0) / (spread[c] || 1)]));
}
