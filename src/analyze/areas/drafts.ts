import type { Series } from '../../domain/briefing.js';
import type { Change } from '../changes/index.js';
import { dirname } from '../paths/names.js';
import { type Candidate, sourceOf } from './candidate.js';
import type { candidatesOf } from './claims.js';
import { type Combined, combine, joinNearest } from './leftovers.js';
import type { OwnNames } from './not-areas.js';
import { type Division, divide, withoutArea } from './pick.js';
import { nameOf, type TitleSpellings } from './spelling.js';
import type { AreaSource } from './title-names.js';

/** An area in the making. */
export interface Draft {
  key: string;
  name: string;
  by: AreaSource;
  candidate: Candidate | null;
  /** How many folders it is put together from. */
  parts: number;
  numbers: Set<number>;
}

type Claims = ReturnType<typeof candidatesOf>;

export interface DraftContext {
  important: ReadonlySet<number>;
  own: OwnNames;
  spellings: TitleSpellings;
}

function draftOf(candidate: Candidate, numbers: readonly number[], spellings: TitleSpellings): Draft {
  return {
    key: candidate.key,
    name: nameOf(candidate, spellings),
    by: sourceOf(candidate),
    candidate,
    parts: 1,
    numbers: new Set(numbers),
  };
}

/** Characters of a heading on a phone. */
const MAX_NAME_LENGTH = 40;

/** As many of the names as a heading has room for. */
function namesThatFit(names: readonly string[]): string {
  const counts = names.map((_, index) => index + 1);
  const fitting = counts.findLast(count => names.slice(0, count).join(', ').length <= MAX_NAME_LENGTH - 3) ?? 1;
  return `${names.slice(0, fitting).join(', ')}${fitting < names.length ? ', …' : ''}`;
}

function combinedDraft({ names, numbers }: Combined): Draft {
  return {
    key: names.join('+'),
    name: namesThatFit(names),
    by: 'module',
    candidate: null,
    parts: names.length,
    numbers: new Set(numbers),
  };
}

/** Divides the product pull requests into at most `most` areas, some of them put together from small folders. */
function dividedInto(
  { candidates, folders }: Claims,
  division: Division,
  context: DraftContext,
  most: number,
): Draft[] {
  const { important, own, spellings } = context;
  const assignment = divide(candidates.all(), division);
  const drafts = [...assignment].flatMap(([candidate, members]) =>
    candidate === null ? [] : [draftOf(candidate, members, spellings)],
  );
  const joined = joinNearest(assignment, folders, own);
  for (const [number, area] of joined) drafts.find(({ candidate }) => candidate === area)?.numbers.add(number);
  const left = withoutArea(assignment).filter(number => !joined.has(number));
  const combined = combine(left, folders, { important, own, product: division.numbers.length });
  return [...drafts, ...combined.slice(0, Math.max(0, most - drafts.length)).map(combinedDraft)];
}

export function placedIn(drafts: readonly Draft[]): Set<number> {
  return new Set(drafts.flatMap(({ numbers }) => [...numbers]));
}

/** How many areas can be put together from small folders. */
const MAX_COMBINED = 3;
/** What a pull request in such an area costs, where one without an area costs 1. */
const COST_IN_COMBINED = 0.25;

/**
 * The division that leaves fewest without an area, where an important one counts twice. The last areas can be put together from
 * small folders, if that is worth it.
 */
function dividedBest(claims: Claims, numbers: readonly number[], context: DraftContext, most: number): Draft[] {
  const cost = (drafts: readonly Draft[]) => {
    const placed = placedIn(drafts);
    const left = numbers.filter(number => !placed.has(number));
    const important = left.filter(number => context.important.has(number)).length;
    const combined = placedIn(drafts.filter(({ parts }) => parts > 1)).size;
    return left.length + important + combined * COST_IN_COMBINED;
  };
  const sizes = Array.from({ length: Math.min(MAX_COMBINED, most - 1) + 1 }, (_, fewer) => most - fewer);
  const divisions = sizes.map(size => dividedInto(claims, { numbers, most: size }, context, most));
  return divisions.reduce((best, other) => (cost(other) < cost(best) ? other : best));
}

/** An important change that fits nowhere goes to the area whose changes touch the same folders most, else to the largest. */
function placeImportant(drafts: readonly Draft[], changes: readonly Change[], important: ReadonlySet<number>): void {
  const placed = placedIn(drafts);
  const foldersOf = new Map(
    changes.map(({ pullRequest, files }) => [pullRequest.number, new Set(files.map(({ path }) => dirname(path)))]),
  );
  for (const number of important) {
    const own = foldersOf.get(number);
    if (own === undefined || placed.has(number)) continue;
    const touching = ({ numbers }: Draft) =>
      [...numbers].filter(other => [...(foldersOf.get(other) ?? [])].some(path => own.has(path))).length;
    const [nearest] = [...drafts].sort((a, b) => touching(b) - touching(a) || b.numbers.size - a.numbers.size);
    nearest?.numbers.add(number);
  }
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

/** The areas of the product changes, at most `most` of them. */
export function draftsOf(
  claims: Claims,
  changes: readonly Change[],
  context: DraftContext & { series: readonly Series[] },
  most: number,
): Draft[] {
  const numbers = changes.map(({ pullRequest }) => pullRequest.number);
  const drafts = dividedBest(claims, numbers, context, most);
  placeImportant(drafts, changes, context.important);
  uniteSeries(drafts, context.series);
  return drafts.filter(one => one.numbers.size > 0);
}
