import { groups as groupBy, rollup } from 'd3-array';
import type { Entry } from '../../domain/digest.js';
import { byPullRequests, numbersOf } from '../order.js';
import { titlePrefix } from '../titles.js';
import type { Statistic } from './statistic.js';

/** A week this quiet is read as one list. */
const FEWEST_TO_GROUP = 10;
const FEWEST_IN_A_GROUP = 2;
/** A name that more than this share of the week carries parts nothing. */
const TOO_COMMON = 0.5;

interface Named {
  entry: Entry;
  names: string[];
}

/** What a pull request may be grouped under: its labels, else what its title begins with. */
function namesOf(entry: Entry): string[] {
  if (entry.labels !== undefined && entry.labels.length > 0) return entry.labels;
  const { tags, type } = titlePrefix(entry.title);
  const words = tags.filter(tag => /[a-z]/i.test(tag));
  return type === null ? words : [type, ...words];
}

/** The name that most pull requests of the week share with this one. */
function mostShared(names: readonly string[], counts: ReadonlyMap<string, number>, most: number): string | null {
  const fitting = names
    .map(name => ({ name, count: counts.get(name.toLowerCase()) ?? 0 }))
    .filter(({ count }) => count >= FEWEST_IN_A_GROUP && count <= most)
    .sort((a, b) => b.count - a.count);
  return fitting[0]?.name.toLowerCase() ?? null;
}

/** Names differ in case between labels and titles; the group is called as it is written first. */
function spelling(named: readonly Named[], key: string): string {
  return named.flatMap(({ names }) => names).find(name => name.toLowerCase() === key) ?? key;
}

export const groups: Statistic<'groups'> = {
  id: 'groups',
  of: entries => {
    if (entries.length === 0) return [];
    if (entries.length < FEWEST_TO_GROUP) return [{ name: null, pullRequests: numbersOf(entries) }];
    const named = entries.map(entry => ({ entry, names: namesOf(entry) }));
    const keys = named.flatMap(({ names }) => [...new Set(names.map(name => name.toLowerCase()))]);
    const counts = rollup(
      keys,
      rows => rows.length,
      key => key,
    );
    const keyOf = ({ names }: Named) => mostShared(names, counts, entries.length * TOO_COMMON);
    const grouped = groupBy(named, keyOf).map(([key, rows]) => ({ key, rows }));
    const rest = grouped.filter(({ key, rows }) => key === null || rows.length < FEWEST_IN_A_GROUP);
    const parted = grouped
      .filter(group => !rest.includes(group))
      .map(({ key, rows }) => ({
        name: spelling(named, key ?? ''),
        pullRequests: numbersOf(rows.map(row => row.entry)),
      }))
      .sort(byPullRequests(row => row.name));
    const others = numbersOf(rest.flatMap(({ rows }) => rows.map(row => row.entry)));
    return others.length === 0 ? parted : [...parted, { name: null, pullRequests: others }];
  },
};
