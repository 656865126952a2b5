/** A pull request merged before the period, as far as judgements look back on it. */
export interface EarlierMerge {
  number: number;
  title: string;
  /** As `authorKey` tells authors apart; null: unknown. */
  author: string | null;
  mergedAt: string;
  paths: readonly string[];
}

/** How much a path changed in the days before the period. */
export interface Churn {
  changes: number;
  /** Absent where the source does not tell all of them. */
  authors?: number;
}

/**
 * What was before the period, as plain values. What a source cannot tell is absent, and the judgements that rest on it
 * are not made.
 */
export interface History {
  /** Days before the period's start that churn was counted over. */
  days: number;
  churn: ReadonlyMap<string, Churn>;
  /** Merged pull requests of the same days, in the order in which they were merged. */
  merged?: readonly EarlierMerge[];
  /** Where `merged` is not known: at least the latest of them whose titles speak of a revert, in the same order. */
  reverts?: readonly EarlierMerge[];
  /** How many pull requests an author of the period had merged before it, ever; who is not in it is not known. */
  mergedBy?: ReadonlyMap<string, number>;
}

/** Days of churn: the measured hot file has 20 or more changes in 90 days. */
export const HISTORY_DAYS = 90;

/** The history that the merges of the days before a period make. */
export function historyOf(
  merged: readonly EarlierMerge[],
  days: number,
  mergedBy?: ReadonlyMap<string, number>,
): History {
  const counts = new Map<string, { changes: number; authors: Set<string> }>();
  for (const { author, number, paths } of merged) {
    for (const path of paths) {
      const count = counts.get(path) ?? { changes: 0, authors: new Set() };
      counts.set(path, count);
      count.changes += 1;
      count.authors.add(author ?? `#${number}`);
    }
  }
  const churn = new Map([...counts].map(([path, { changes, authors }]) => [path, { changes, authors: authors.size }]));
  return { days, churn, merged, ...(mergedBy === undefined ? {} : { mergedBy }) };
}
