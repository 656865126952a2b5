/** What the analysis needs to know about a pull request merged before the period. */
export interface EarlierMerge {
  number: number;
  title: string;
  /** As `authorKey` returns it; null: unknown. */
  author: string | null;
  mergedAt: string;
  paths: readonly string[];
}

/** How much a path changed in the days before the period. */
export interface Churn {
  changes: number;
  /** Absent if the source does not know all of them. */
  authors?: number;
}

/** The time before the period. What a source cannot know is absent, and signals based on it are left out. */
export interface History {
  /** The number of days before the period over which churn was counted. */
  days: number;
  churn: ReadonlyMap<string, Churn>;
  /** Pull requests merged on these days, in merge order. */
  merged?: readonly EarlierMerge[];
  /** If `merged` is unknown: at least the latest of them whose titles mention a revert, in merge order. */
  reverts?: readonly EarlierMerge[];
  /** How many pull requests each author of the period had merged before it; authors missing from the map are unknown. */
  mergedBy?: ReadonlyMap<string, number>;
}

/** Days of churn. The threshold of hotspots was measured over 90 days. */
export const HISTORY_DAYS = 90;

/** The history made of the pull requests merged in the `days` before a period. */
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
