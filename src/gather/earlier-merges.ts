import { type EarlierMerge, HISTORY_DAYS, type History, historyOf } from '../domain/history.js';
import { DAY_MS, instantOf } from '../domain/instant.js';
import { type Author, authorKey } from '../domain/pull-request.js';
import { contributorKeys, type Identity, nameAuthors } from './authors.js';

/** A merge before the period as a source reads it, before its author is matched with those of the period. */
export interface RawMerge extends Pick<EarlierMerge, 'number' | 'title' | 'paths'> {
  identity: Identity;
  /** Milliseconds. */
  mergedAt: number;
}

/** The start of the history of a period that starts at `periodStart`; both in milliseconds. */
export function historyStart(periodStart: number): number {
  return periodStart - HISTORY_DAYS * DAY_MS;
}

/** The earlier merges that belong to the history of a period, in the same order. */
export function mergesInHistory<T extends { mergedAt: number }>(earlier: readonly T[], periodStart: number): T[] {
  return earlier.filter(({ mergedAt }) => mergedAt >= historyStart(periodStart));
}

/**
 * The history before a period. An earlier author is matched with the authors of the period by name, address or login,
 * even if the pull requests of the period name that person differently. `commits` holds how many earlier commits each
 * contributor key has.
 */
export function historyBefore(
  earlier: readonly RawMerge[],
  merged: readonly { author: Author; identity: Identity }[],
  commits: ReadonlyMap<string, number> | undefined,
): History {
  const keyOf = authorKeys(earlier, merged);
  const merges = earlier.map(({ identity, mergedAt, ...merge }) => ({
    ...merge,
    author: keyOf(identity),
    mergedAt: instantOf(mergedAt),
  }));
  if (commits === undefined) return historyOf(merges, HISTORY_DAYS);
  const mergedBy = new Map<string, number>();
  for (const { author, identity } of merged) {
    const keys = contributorKeys({ ...identity, ...(author.login !== undefined && { login: author.login }) });
    const key = authorKey(author);
    mergedBy.set(key, Math.max(mergedBy.get(key) ?? 0, ...keys.map(one => commits.get(one) ?? 0)));
  }
  return historyOf(merges, HISTORY_DAYS, mergedBy);
}

/** The author key of an earlier identity: that of the period's author who shares one of its contributor keys, if any. */
function authorKeys(
  earlier: readonly RawMerge[],
  merged: readonly { author: Author; identity: Identity }[],
): (identity: Identity) => string {
  const authorsOfPeriod = new Map(
    merged.flatMap(({ author, identity }) => contributorKeys(identity).map(key => [key, authorKey(author)] as const)),
  );
  const toAuthor = nameAuthors(earlier.map(({ identity }) => identity));
  const cache = new Map<string, string>();
  return identity => {
    const cacheKey = `${identity.name}\n${identity.email}\n${identity.login ?? ''}`;
    const cached = cache.get(cacheKey);
    if (cached !== undefined) return cached;
    const matches = contributorKeys(identity).map(key => authorsOfPeriod.get(key));
    const key = matches.find(match => match !== undefined) ?? authorKey(toAuthor(identity));
    cache.set(cacheKey, key);
    return key;
  };
}
