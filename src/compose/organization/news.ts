import { compareText } from '../../domain/order.js';
import type { Statement } from '../../domain/page.js';
import { type Item, itemsOf, numbersIn } from '../items.js';
import { itemLine } from '../statements/item.js';
import { type Change, changeLine, changesOf, grouped, namedOf, repositoriesIn } from './shared.js';
import {
  inRepository,
  type Located,
  located,
  type OrganizationView,
  ReferenceSet,
  type RepositoryView,
} from './views.js';

/** A longer list is no summary. */
const MAX_NEWS = 8;
const MAX_ITEMS = 2;

/** The most important changes of one repository, or those that the same repositories have in common. */
export type News =
  | { view: RepositoryView; items: readonly Item[] }
  | { repositories: number; changes: readonly Change[] };

function newsFrom(all: readonly [Change, ...Change[]]): News {
  const [first] = all;
  const [[view]] = first;
  const repositories = repositoriesIn(first).size;
  if (repositories > 1) return { repositories, changes: all.slice(0, MAX_ITEMS) };
  const numbers = all.map(([[, number]]) => number);
  return { view, items: itemsOf(numbers, view.part).slice(0, MAX_ITEMS) };
}

/**
 * The first highlights of each repository, and those of several, where the most important of them stands. `narrated`: those
 * of which sentences of a model tell, which stay with their repository.
 */
export function newsOf(all: OrganizationView, narrated: ReferenceSet = new ReferenceSet([])): News[] {
  const changes = changesOf(located(all.digest.highlights, all), one => narrated.has(...one));
  const keyOf = (change: Change) =>
    JSON.stringify([...repositoriesIn(change)].map(({ part }) => part.repository.nameWithOwner).sort(compareText));
  return [...grouped(changes, keyOf).values()].slice(0, MAX_NEWS).map(newsFrom);
}

/** The pull requests in the news. `isNamed`: those alone whose numbers it names. */
export function locatedIn(news: News, isNamed: boolean): Located[] {
  if ('view' in news) return news.items.flatMap(item => locatedOf(item, news.view));
  return news.changes.flatMap(change => (isNamed ? namedOf(change) : change));
}

const locatedOf = (item: Item, view: RepositoryView) => numbersIn(item).map((number): Located => [view, number]);

/** The pull requests of the first of it. */
export function firstIn(news: News): readonly Located[] {
  if ('view' in news) return news.items.slice(0, 1).flatMap(item => locatedOf(item, news.view));
  return news.changes[0] ?? [];
}

/** The first of it in one line. */
export function firstLine(news: News): Statement | null {
  if ('view' in news) {
    const [item] = news.items;
    const line = item === undefined ? null : itemLine(item, news.view.entries, { names: false });
    return line === null ? null : inRepository(line, news.view);
  }
  const [change] = news.changes;
  return change === undefined ? null : changeLine(change);
}
