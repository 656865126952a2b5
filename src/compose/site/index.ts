import { compareText } from '../../domain/order.js';
import { type Statement, statement } from '../../domain/page.js';
import type { PlacedEntry, Site, SiteEntry } from '../../domain/site.js';
import { fullName } from '../values.js';
import { subjectKey, tagOfDigest, tagOfFeed } from './tags.js';

export { composeSiteEntry } from './entry.js';

/** Ten years of weeks; more make no list that anybody reads. */
const MAX_LISTED = 520;
/** Readers ask for the whole feed every time. */
const MAX_IN_FEED = 50;

const byTime = (a: PlacedEntry, b: PlacedEntry) =>
  compareText(b.entry.period.end, a.entry.period.end) ||
  compareText(b.entry.period.start, a.entry.period.start) ||
  compareText(a.entry.name, b.entry.name) ||
  compareText(a.file, b.file);

const yearOf = ({ period }: SiteEntry) => period.lastDay.slice(0, 4);

/** Groups in the order in which the first of each stands. */
function groupedBy(all: readonly PlacedEntry[], keyOf: (entry: SiteEntry) => string): PlacedEntry[][] {
  const groups = new Map<string, PlacedEntry[]>();
  for (const placed of all) {
    const key = keyOf(placed.entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [placed]);
    else group.push(placed);
  }
  return [...groups.values()];
}

/** Pages over several repositories before those of one. */
const bySubject = (a: SiteEntry, b: SiteEntry) => compareText(a.kind, b.kind) || compareText(a.name, b.name);

/** One repository by years, several each by itself. */
function groupsOf(listed: readonly PlacedEntry[], isOne: boolean): Site['index']['groups'] {
  if (isOne) {
    return groupedBy(listed, yearOf).flatMap(entries =>
      entries.slice(0, 1).map(({ entry }) => ({ name: yearOf(entry), entries })),
    );
  }
  return groupedBy(listed, subjectKey)
    .flatMap(entries => entries.slice(0, 1).map(({ entry }) => ({ entry, entries })))
    .sort((a, b) => bySubject(a.entry, b.entry))
    .map(({ entry, entries }) => ({ name: entry.name, entries }));
}

const olderThan = (all: readonly unknown[], max: number): Statement | null =>
  all.length > max ? statement('site-older', { n: all.length - max }) : null;

/** Those with an id of their own, the first of each, and the others. */
function distinct(all: readonly PlacedEntry[]) {
  const first = new Map<string, PlacedEntry>();
  const repeated: PlacedEntry[] = [];
  for (const placed of all) {
    const id = tagOfDigest(placed.entry);
    if (first.has(id)) repeated.push(placed);
    else first.set(id, placed);
  }
  const entries = [...first].map(([id, placed]) => {
    const { asOf, end } = placed.entry.period;
    return { id, updated: asOf ?? end, placed };
  });
  return { entries, repeated };
}

/**
 * The index of a site and its feed, the newest digests first. The same digests give the same site, in whatever order they
 * came. There must be one.
 */
export function composeSite(given: readonly PlacedEntry[]): Site {
  const all = [...given].sort(byTime);
  const subjects = groupedBy(all, subjectKey).flatMap(([first]) => (first === undefined ? [] : [first.entry]));
  const isOne = subjects.length === 1;
  const { entries, repeated } = distinct(all);
  return {
    title: statement('site-title', { isOne, name: fullName(subjects[0]?.name ?? '') }),
    count: statement('site-count', { n: all.length }),
    index: {
      groups: groupsOf(all.slice(0, MAX_LISTED), isOne),
      older: olderThan(all, MAX_LISTED),
    },
    feed: {
      id: tagOfFeed(subjects),
      updated: entries.reduce((last, { updated }) => (updated > last ? updated : last), entries[0]?.updated ?? ''),
      entries: entries.slice(0, MAX_IN_FEED),
      older: olderThan(entries, MAX_IN_FEED),
    },
    repeated,
  };
}
