import type { Digest, Entry } from '../../domain/digest.js';
import type { Gathered } from '../../domain/gathered.js';
import { compareText, numbersOf } from '../../domain/order.js';
import type { Excluded } from './exclusions.js';

/** How complete the gathered data is, and what the settings exclude from it. */
export function completenessOf(
  { pullRequests, expected, missing, cutLists = [], missingFields = [] }: Gathered,
  entries: readonly Entry[],
  excluded: readonly Excluded[],
): Digest['completeness'] {
  const included = new Set(entries.map(({ number }) => number));
  const lists = cutLists
    .map(({ list, pullRequests: cut }) => ({ list, pullRequests: cut.filter(number => included.has(number)) }))
    .filter(({ pullRequests: cut }) => cut.length > 0);
  return {
    expected,
    gathered: pullRequests.length,
    notGathered: Math.max(0, expected - pullRequests.length),
    missing: [...missing].sort((a, b) => compareText(a.start, b.start)),
    filesTruncated: numbersOf(entries.filter(entry => entry.files.length < entry.filesTotal)),
    ...(lists.length > 0 && { cutLists: lists }),
    ...(missingFields.length > 0 && { missingFields }),
    excluded: [...excluded],
    excludedPullRequests: numbersOf(excluded.flatMap(row => row.pullRequests.map(number => ({ number })))),
  };
}
