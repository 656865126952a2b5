import { type EarlierMerge, HISTORY_DAYS, type History, historyOf } from '../domain/history.js';
import { type Author, authorKey } from '../domain/pull-request.js';
import { contributorKeys, type Identity, nameAuthors } from './authors.js';
import { instantOf } from './period-bounds.js';

const DAY = 86_400_000;

/** A merge before the period, as a source reads it. */
export interface ReadMerge extends Pick<EarlierMerge, 'number' | 'title' | 'paths'> {
  identity: Identity;
  /** Milliseconds. */
  mergedAt: number;
}

/** The instant from which churn is counted before a period that begins at `start`; both in milliseconds. */
export function churnSince(start: number): number {
  return start - HISTORY_DAYS * DAY;
}

/** Merges as far back as churn is counted. */
export function within<T extends { mergedAt: number }>(merges: readonly T[], start: number): T[] {
  return merges.filter(({ mergedAt }) => mergedAt >= churnSince(start));
}

/**
 * The history before a period. An earlier author is recognised among the authors of the period by name, address or
 * login, whatever the period's pull requests call them. `commits` counts earlier commits by the keys of people.
 */
export function historyBefore(
  earlier: readonly ReadMerge[],
  merged: readonly { author: Author; identity: Identity }[],
  commits: ReadonlyMap<string, number> | undefined,
): History {
  const known = new Map(
    merged.flatMap(({ author, identity }) => contributorKeys(identity).map(key => [key, authorKey(author)] as const)),
  );
  const call = nameAuthors(earlier.map(({ identity }) => identity));
  const keys = new Map<string, string>();
  const keyOf = (identity: Identity) => {
    const one = `${identity.name}\n${identity.email}\n${identity.login ?? ''}`;
    const seen = keys.get(one);
    if (seen !== undefined) return seen;
    const recognised = contributorKeys(identity).map(key => known.get(key));
    const key = recognised.find(found => found !== undefined) ?? authorKey(call(identity));
    keys.set(one, key);
    return key;
  };
  const merges = earlier.map(({ identity, mergedAt, ...merge }) => ({
    ...merge,
    author: keyOf(identity),
    mergedAt: instantOf(mergedAt),
  }));
  if (commits === undefined) return historyOf(merges, HISTORY_DAYS);
  const counts = merged.map(({ author, identity }) => {
    const keys = contributorKeys({ ...identity, ...(author.login !== undefined && { login: author.login }) });
    return [authorKey(author), Math.max(0, ...keys.map(key => commits.get(key) ?? 0))] as const;
  });
  const mergedBy = new Map<string, number>();
  for (const [key, count] of counts) mergedBy.set(key, Math.max(count, mergedBy.get(key) ?? 0));
  return historyOf(merges, HISTORY_DAYS, mergedBy);
}
