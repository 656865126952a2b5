import type { Area, MinorChanges, Series } from '../../domain/briefing.js';
import { compareText } from '../../domain/order.js';
import type { Change } from '../changes/index.js';
import type { Tag } from '../tags/index.js';
import { type Candidate, sourceOf } from './candidate.js';
import { candidatesOf } from './claims.js';
import { combine, joinNearest } from './leftovers.js';
import { hasAreas, maxAreas } from './limits.js';
import { MINOR_KINDS, type MinorKind, minorKindOf } from './minor.js';
import { type OwnNames, ownNamesOf } from './not-areas.js';
import { type Division, divide, withoutArea } from './pick.js';
import { nameOf, type TitleSpellings, titleSpellings } from './spelling.js';
import type { AreaSource } from './title-names.js';

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
}

export interface Areas {
  /** The area with the greatest total importance first. */
  areas: Area[];
  /** Product pull requests that belong to no area, in order of importance. */
  without: number[];
  minor: MinorChanges[];
}

/** The most important share of a week, in which its highlights are. */
const IMPORTANT_SHARE = 0.12;
const MIN_IMPORTANT = 3;

function importantOf(numbers: readonly number[], importance: (number: number) => number): Set<number> {
  const count = Math.max(MIN_IMPORTANT, Math.ceil(numbers.length * IMPORTANT_SHARE));
  return new Set([...numbers].sort((a, b) => importance(b) - importance(a) || a - b).slice(0, count));
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

function minorChanges(kinds: ReadonlyMap<number, MinorKind>): MinorChanges[] {
  return MINOR_KINDS.map(kind => ({
    kind,
    pullRequests: [...kinds].flatMap(([number, own]) => (own === kind ? [number] : [])).sort((a, b) => a - b),
  })).filter(({ pullRequests }) => pullRequests.length > 0);
}

/** An area in the making. */
interface Draft {
  key: string;
  name: string;
  by: AreaSource;
  candidate: Candidate | null;
  /** How many folders it is put together from. */
  parts: number;
  numbers: Set<number>;
}

type Claims = ReturnType<typeof candidatesOf>;

interface DraftContext {
  important: ReadonlySet<number>;
  own: OwnNames;
  spellings: TitleSpellings;
}

/** Divides the product pull requests into at most `most` areas, some of them put together from small folders. */
function draftsOf({ candidates, folders }: Claims, division: Division, context: DraftContext, most: number): Draft[] {
  const { important, own, spellings } = context;
  const assignment = divide(candidates.all(), division);
  const drafts = [...assignment].flatMap(([candidate, members]): Draft[] =>
    candidate === null
      ? []
      : [
          {
            key: candidate.key,
            name: nameOf(candidate, spellings),
            by: sourceOf(candidate),
            candidate,
            parts: 1,
            numbers: new Set(members),
          },
        ],
  );
  const joined = joinNearest(assignment, folders, own);
  for (const [number, area] of joined) drafts.find(({ candidate }) => candidate === area)?.numbers.add(number);
  const left = withoutArea(assignment).filter(number => !joined.has(number));
  for (const { names, numbers } of combine(left, folders, { important, own, product: division.numbers.length }).slice(
    0,
    Math.max(0, most - drafts.length),
  ))
    drafts.push({
      key: names.join('+'),
      name: names.join(', '),
      by: 'module',
      candidate: null,
      parts: names.length,
      numbers: new Set(numbers),
    });
  return drafts;
}

function placedIn(drafts: readonly Draft[]): Set<number> {
  return new Set(drafts.flatMap(({ numbers }) => [...numbers]));
}

/** How many areas can be put together from small folders. */
const MAX_COMBINED = 3;
/** What a pull request in such an area costs, where one without an area costs 1. */
const COST_IN_COMBINED = 0.25;

/**
 * The division that leaves fewest without an area, the important ones above all. The last areas can be put together from
 * small folders, if that is worth it.
 */
function bestDrafts(claims: Claims, numbers: readonly number[], context: DraftContext, most: number): Draft[] {
  const cost = (drafts: readonly Draft[]) => {
    const placed = placedIn(drafts);
    const left = numbers.filter(number => !placed.has(number));
    const important = left.filter(number => context.important.has(number)).length;
    const combined = placedIn(drafts.filter(({ parts }) => parts > 1)).size;
    return left.length + important * numbers.length + combined * COST_IN_COMBINED;
  };
  const sizes = Array.from({ length: Math.min(MAX_COMBINED, most - 1) + 1 }, (_, fewer) => most - fewer);
  const divisions = sizes.map(size => draftsOf(claims, { numbers, most: size }, context, most));
  return divisions.reduce((best, other) => (cost(other) < cost(best) ? other : best));
}

/** All changes of a series go where most of them are. */
function uniteSeries(drafts: readonly Draft[], series: readonly Series[]): void {
  for (const { pullRequests } of series) {
    const counted = drafts
      .map(draft => ({ draft, count: pullRequests.filter(number => draft.numbers.has(number)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.draft.numbers.size - b.draft.numbers.size);
    const [home] = counted;
    if (home === undefined) continue;
    for (const number of pullRequests) {
      for (const { numbers } of drafts) numbers.delete(number);
      home.draft.numbers.add(number);
    }
  }
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
    importance,
  );
  const kinds = minorKinds(ordered, important, facts.series);
  const minor = minorChanges(kinds);
  const product = ordered.filter(({ pullRequest }) => !kinds.has(pullRequest.number));
  const numbers = product.map(({ pullRequest }) => pullRequest.number);
  if (!hasAreas(ordered.length)) return { areas: [], without: numbers.sort(byImportance), minor };

  const own = ownNamesOf(facts.repository);
  const claims = candidatesOf({ changes: product, tags: facts.tags, own, series: facts.series });
  const spellings = titleSpellings(ordered.map(({ pullRequest }) => pullRequest.title));
  const drafts = bestDrafts(claims, numbers, { important, own, spellings }, maxAreas(ordered.length));
  uniteSeries(drafts, facts.series);
  const placed = placedIn(drafts);
  const sum = (area: Area) => area.pullRequests.reduce((total, number) => total + importance(number), 0);
  return {
    areas: drafts
      .filter(one => one.numbers.size > 0)
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
