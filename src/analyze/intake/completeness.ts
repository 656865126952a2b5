import { CUT_LISTS, type Digest, type Entry, UNKNOWN_FIELDS, type UnknownField } from '../../domain/digest.js';
import type { Gathered } from '../../domain/gathered.js';
import { compareText, numbersOf } from '../../domain/order.js';
import type { PullRequest } from '../../domain/pull-request.js';
import type { Excluded } from './exclusions.js';

/** What a source other than GitHub, which knows all of them, knows of none of the pull requests. */
function unknownFieldsOf(pullRequests: readonly PullRequest[], source: Digest['source']): UnknownField[] {
  if (source === 'github' || pullRequests.length === 0) return [];
  const isUnknown: Readonly<Record<UnknownField, (one: PullRequest) => boolean>> = {
    descriptions: ({ body }) => body.trim() === '',
    labels: ({ labels }) => labels === undefined,
    reviews: ({ reviews }) => reviews === undefined,
    'opening-times': ({ createdAt }) => createdAt === undefined,
  };
  return UNKNOWN_FIELDS.filter(field => pullRequests.every(isUnknown[field]));
}

/** The lists of an entry, by what they are called where they are cut. */
const ENTRY_LISTS = {
  labels: 'labels',
  reviews: 'reviews',
  'co-authors': 'coAuthors',
  'closed-issues': 'closes',
  references: 'references',
} as const;

function isCut(list: (typeof CUT_LISTS)[number], unlisted: Entry['unlisted'] = {}): boolean {
  return list !== 'review-threads' && unlisted[ENTRY_LISTS[list]] !== undefined;
}

/** How complete the gathered data is, and what the settings exclude from it. */
export function completenessOf(
  { pullRequests, expected, missing, clone, cutLists = [], missingFields = [] }: Gathered,
  entries: readonly Entry[],
  excluded: readonly Excluded[],
  source: Digest['source'],
): Digest['completeness'] {
  const included = new Set(entries.map(({ number }) => number));
  const lists = CUT_LISTS.map(list => {
    const read = cutLists.filter(one => one.list === list).flatMap(one => one.pullRequests);
    const cut = entries.filter(({ unlisted }) => isCut(list, unlisted)).map(({ number }) => number);
    const all = [...read.filter(number => included.has(number)), ...cut];
    return { list, pullRequests: numbersOf(all.map(number => ({ number }))) };
  }).filter(({ pullRequests: cut }) => cut.length > 0);
  const unread = entries.filter(({ files }) => files.some(file => file.unread));
  return {
    expected,
    gathered: pullRequests.length,
    notGathered: Math.max(0, expected - pullRequests.length),
    missing: [...missing].sort((a, b) => compareText(a.start, b.start)),
    filesTruncated: numbersOf(entries.filter(entry => entry.files.length < entry.filesTotal)),
    ...(unread.length > 0 && { filesUnread: numbersOf(unread) }),
    ...(clone !== undefined && { clone: { ...clone, recognised: pullRequests.length } }),
    ...(lists.length > 0 && { cutLists: lists }),
    ...(missingFields.length > 0 && { missingFields }),
    unknownFields: unknownFieldsOf(pullRequests, source),
    excluded: [...excluded],
    excludedPullRequests: numbersOf(excluded.flatMap(row => row.pullRequests.map(number => ({ number })))),
  };
}
