import type { Area, MinorChanges, Series } from '../../domain/briefing.js';
import { compareText } from '../../domain/order.js';
import type { Change } from '../changes/index.js';
import type { Tag } from '../tags/index.js';
import { candidatesOf } from './claims.js';
import { draftsOf, placedIn } from './drafts.js';
import { hasAreas, maxAreas } from './limits.js';
import { MINOR_KINDS, type MinorKind, minorKindOf } from './minor.js';
import { ownNamesOf } from './not-areas.js';
import { titleSpellings } from './spelling.js';

/** What is known about the changes of a week beside themselves. */
export interface AreaFacts {
  /** `owner/name`: an area is never called like its repository. */
  repository: string;
  /** By number; changes that are missing are unimportant. */
  importance: ReadonlyMap<number, number>;
  /** By number, as `tagsOf` returns them. */
  tags: ReadonlyMap<number, readonly Tag[]>;
  /** A series is never split over areas. */
  series: readonly Series[];
  /** Pull requests that have an area wherever there are areas, besides the most important. */
  important?: readonly number[];
}

export interface Areas {
  /** The area with the greatest total importance first. */
  areas: Area[];
  /** Product pull requests that belong to no area, in order of importance. */
  without: number[];
  minor: MinorChanges[];
}

/** The most important share of a week, in which most of its highlights are. */
const IMPORTANT_SHARE = 0.12;
const MIN_IMPORTANT = 3;

function importantOf(
  numbers: readonly number[],
  byImportance: (a: number, b: number) => number,
  others: readonly number[],
): Set<number> {
  const count = Math.max(MIN_IMPORTANT, Math.ceil(numbers.length * IMPORTANT_SHARE));
  return new Set([...[...numbers].sort(byImportance).slice(0, count), ...others]);
}

/** The kinds of the minor changes; a series with a change of the product belongs to the product. */
function minorKinds(
  changes: readonly Change[],
  important: ReadonlySet<number>,
  series: readonly Series[],
): Map<number, MinorKind> {
  const kinds = new Map<number, MinorKind>();
  for (const change of changes) {
    const { number } = change.pullRequest;
    const kind = minorKindOf(change, important.has(number));
    if (kind !== null) kinds.set(number, kind);
  }
  for (const { pullRequests } of series) {
    if (pullRequests.every(number => kinds.has(number))) continue;
    for (const number of pullRequests) kinds.delete(number);
  }
  return kinds;
}

function minorChanges(
  kinds: ReadonlyMap<number, MinorKind>,
  byImportance: (a: number, b: number) => number,
): MinorChanges[] {
  return MINOR_KINDS.map(kind => ({
    kind,
    pullRequests: [...kinds].flatMap(([number, own]) => (own === kind ? [number] : [])).sort(byImportance),
  })).filter(({ pullRequests }) => pullRequests.length > 0);
}

/**
 * The areas of a week, the product pull requests outside of them, and the minor changes by kind. The order of `changes`
 * does not matter. A week with fewer than twelve has no areas.
 */
export function areasOf(changes: readonly Change[], facts: AreaFacts): Areas {
  const ordered = [...changes].sort((a, b) => a.pullRequest.number - b.pullRequest.number);
  const importance = (number: number) => facts.importance.get(number) ?? 0;
  const byImportance = (a: number, b: number) => importance(b) - importance(a) || a - b;
  const important = importantOf(
    ordered.map(({ pullRequest }) => pullRequest.number),
    byImportance,
    facts.important ?? [],
  );
  const kinds = minorKinds(ordered, important, facts.series);
  const minor = minorChanges(kinds, byImportance);
  const product = ordered.filter(({ pullRequest }) => !kinds.has(pullRequest.number));
  const numbers = product.map(({ pullRequest }) => pullRequest.number);
  if (!hasAreas(ordered.length)) return { areas: [], without: numbers.sort(byImportance), minor };

  const own = ownNamesOf(facts.repository);
  const claims = candidatesOf({ changes: product, tags: facts.tags, own, series: facts.series });
  const spellings = titleSpellings(ordered.map(({ pullRequest }) => pullRequest.title));
  const context = { important, own, spellings, series: facts.series };
  const drafts = draftsOf(claims, product, context, maxAreas(ordered.length));
  const placed = placedIn(drafts);
  const sum = (area: Area) => area.pullRequests.reduce((total, number) => total + importance(number), 0);
  return {
    areas: drafts
      .map(({ key, name, by, numbers: members }) => ({
        id: `area:${key.replaceAll(' ', '-')}`,
        name,
        by,
        pullRequests: [...members].sort(byImportance),
      }))
      .sort((a, b) => sum(b) - sum(a) || b.pullRequests.length - a.pullRequests.length || compareText(a.id, b.id)),
    without: numbers.filter(number => !placed.has(number)).sort(byImportance),
    minor,
  };
}
