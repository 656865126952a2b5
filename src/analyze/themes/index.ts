import { compareText } from '../../domain/order.js';
import type { Change } from '../changes/index.js';
import { isOfKind, ruledName, type Tag } from '../tags/index.js';
import { type Candidate, candidatesOf, TERM } from './candidates.js';
import { moduleName, nameOf, type Spellings, spellingsOf } from './names.js';

/** What a part of the week is about, with its pull requests, the most important first. */
export interface Theme {
  /** `tag:amd`, `kind:fix`, `module:src/query`; the rest is `other`. */
  id: string;
  /** null where the language has the name: of kinds, and of the rest. */
  name: string | null;
  by: 'tag' | 'kind' | 'module' | 'rest';
  /** What of it the week was about, at most three names; of a module, its path. */
  details: string[];
  pullRequests: number[];
}

/** Below this a week is read as one list, unless it is obvious what it was about. */
const QUIET = 12;
const MAX_THEMES = 8;
/** So many are left to be made of what no other is about: a kind of change says less than an area, but more than nothing. */
const KEPT_FOR_THE_REST = 1;
/** What more than this share of the week has in common parts nothing. */
const TOO_COMMON = 0.5;
/** From this share on a theme is worth less the more it holds. */
const WIDE = 0.2;

function most(total: number): number {
  return total < QUIET ? 3 : total < 40 ? 6 : MAX_THEMES;
}

function fewest(total: number): number {
  return total < QUIET ? 3 : total < 25 ? 2 : Math.max(3, Math.ceil(total * 0.025));
}

/** How well a candidate parts the week: fully up to WIDE, not half as well at TOO_COMMON. */
function specificity(share: number): number {
  return 1 - 2 * Math.max(0, share - WIDE);
}

interface Choice {
  candidate: Candidate;
  gain: number;
}

/** The candidate that is about the most of what no theme is about yet. Even ones go by id. */
function best(open: readonly Candidate[], held: ReadonlyMap<number, number>, total: number): Choice | undefined {
  const picks = open.map(candidate => {
    const fresh = [...candidate.members].filter(([number]) => !held.has(number));
    // Who is held loosely will change over: a theme is also worth what it tells better than those before it.
    const gains = [...candidate.members].map(([number, weight]) => {
      const before = held.get(number) ?? 0;
      return weight > before ? weight - before / 2 : 0;
    });
    const gain = gains.reduce((sum, one) => sum + one, 0) * specificity(candidate.members.size / total);
    return { candidate, gain: fresh.length === 0 ? 0 : gain };
  });
  return picks.sort((a, b) => b.gain - a.gain || compareText(a.candidate.id, b.candidate.id))[0];
}

function choose(candidates: readonly Candidate[], total: number): Candidate[] {
  const chosen: Candidate[] = [];
  const held = new Map<number, number>();
  const open = candidates.filter(
    ({ by, members }) => by !== 'kind' && members.size >= fewest(total) && members.size <= total * TOO_COMMON,
  );
  while (chosen.length < most(total) - KEPT_FOR_THE_REST) {
    const pick = best(open, held, total);
    if (pick === undefined || pick.gain < 0.4) break;
    chosen.push(pick.candidate);
    for (const [number, weight] of pick.candidate.members) held.set(number, Math.max(weight, held.get(number) ?? 0));
  }
  return chosen;
}

/** Who is in which theme; null: the rest. */
type Parted = Map<Candidate | null, number[]>;

/** Everybody into the theme that is most about them; what is even goes to the smaller theme, then by id. */
function assign(numbers: readonly number[], chosen: readonly Candidate[]): Parted {
  const assigned: Parted = new Map();
  const fitting = [...chosen].sort((a, b) => a.members.size - b.members.size || compareText(a.id, b.id));
  for (const number of numbers) {
    const weight = (candidate: Candidate) => candidate.members.get(number) ?? 0;
    const [theme] = fitting.filter(candidate => weight(candidate) > 0).sort((a, b) => weight(b) - weight(a));
    assigned.set(theme ?? null, [...(assigned.get(theme ?? null) ?? []), number]);
  }
  return assigned;
}

/** Assigns until no theme is too small to be one: those who were in it go to what is next most about them. */
function settle(numbers: readonly number[], chosen: readonly Candidate[]): Parted {
  const assigned = assign(numbers, chosen);
  const size = (candidate: Candidate) => assigned.get(candidate)?.length ?? 0;
  const small = chosen
    .filter(candidate => size(candidate) < fewest(numbers.length))
    .sort((a, b) => size(a) - size(b) || compareText(a.id, b.id))[0];
  return small === undefined
    ? assigned
    : settle(
        numbers,
        chosen.filter(candidate => candidate !== small),
      );
}

/** What more than this share has in common is not even a theme of what is left. */
const EVERYWHERE = 0.8;
/** Above this share the rest is too large to be called a rest. */
const LARGE_REST = 0.12;
/** Above this share it is no rest any more. */
const TOO_LARGE_REST = 0.2;
/** So many of the smallest themes are tried for giving way. */
const TRIED = 3;
/** Above this share even two that have something in common are better told than left in it. */
const HUGE_REST = 0.35;

/** What the rest has most in common, of those that no theme is about; null: nothing that enough of them share. */
function bestOfRest(rest: readonly number[], candidates: readonly Candidate[], total: number): Candidate | null {
  const left = new Set(rest);
  const parts = candidates
    .map(({ id, by, members }) => ({ id, by, members: new Map([...members].filter(([number]) => left.has(number))) }))
    .filter(({ members }) => members.size >= (rest.length > total * HUGE_REST ? 2 : fewest(total)));
  const worth = ({ members }: Candidate) => [...members.values()].reduce((sum, weight) => sum + weight, 0);
  return parts.sort((a, b) => worth(b) - worth(a) || compareText(a.id, b.id))[0] ?? null;
}

/** While the rest is large and there is room, what it has most in common becomes a theme of its own. */
function fill(parted: Parted, candidates: readonly Candidate[], total: number): Parted {
  const rest = parted.get(null) ?? [];
  const themes = [...parted.keys()].filter(candidate => candidate !== null);
  if (rest.length <= total * LARGE_REST || themes.length >= most(total)) return parted;
  const open = candidates.filter(
    ({ id, members }) => members.size <= total * EVERYWHERE && !themes.some(theme => theme.id === id),
  );
  const next = bestOfRest(rest, open, total);
  if (next === null) return parted;
  const [inside, outside] = [rest.filter(one => next.members.has(one)), rest.filter(one => !next.members.has(one))];
  const filled = new Map([...parted, [next, inside] as const, [null, outside] as const]);
  if (outside.length === 0) filled.delete(null);
  return fill(filled, candidates, total);
}

/** While the rest is large and there is no room, one of the smallest themes gives way, if that leaves less of it. */
function exchange(parted: Parted, numbers: readonly number[], candidates: readonly Candidate[]): Parted {
  const restOf = (one: Parted) => one.get(null)?.length ?? 0;
  const themes = [...parted].flatMap(([candidate, { length }]) => (candidate === null ? [] : [{ candidate, length }]));
  if (restOf(parted) <= numbers.length * TOO_LARGE_REST || themes.length < most(numbers.length)) return parted;
  const smallest = themes.sort((a, b) => a.length - b.length || compareText(a.candidate.id, b.candidate.id));
  for (const one of smallest.slice(0, TRIED)) {
    const others = themes.filter(theme => theme !== one).map(({ candidate }) => candidate);
    const open = candidates.filter(({ id }) => id !== one.candidate.id);
    const other = fill(settle(numbers, others), open, numbers.length);
    if (restOf(other) < restOf(parted)) return exchange(other, numbers, open);
  }
  return parted;
}

/** The parts of the week; a quiet one is a single list unless most of it has a theme. */
function partsOf(numbers: readonly number[], candidates: readonly Candidate[]): Parted {
  const chosen = settle(numbers, choose(candidates, numbers.length));
  const parted = exchange(fill(chosen, candidates, numbers.length), numbers, candidates);
  const rest = parted.get(null)?.length ?? 0;
  const quiet = numbers.length < QUIET && rest * 2 > numbers.length;
  return quiet ? new Map([[null, [...numbers]]]) : parted;
}

/** What a theme is called. */
function named(candidate: Candidate | null, spellings: Spellings): Pick<Theme, 'id' | 'name' | 'by'> {
  if (candidate === null) return { id: 'other', name: null, by: 'rest' };
  const { id, by } = candidate;
  const key = id.slice(by.length + 1);
  const words = (ruledName(key) ?? key).toLowerCase();
  if (by === 'tag') return { id: `tag:${words.replaceAll(' ', '-')}`, name: nameOf(key, spellings), by };
  return { id, name: by === 'module' ? moduleName(key) : null, by };
}

const MAX_DETAILS = 3;
/** The share of a theme that a name in it takes to be worth a mention, and from which it says no more than the theme. */
const SHARED = { least: 0.15, most: 0.8 };

/** What several pull requests of a theme name beside it, the most frequent first; of a module, where it lies. */
function detailsOf(
  candidate: Candidate,
  members: readonly number[],
  candidates: readonly Candidate[],
  spellings: Spellings,
): string[] {
  if (candidate.by === 'module') return [candidate.id.slice('module:'.length)];
  const counts = candidates
    .filter(({ id, by }) => by === 'tag' && id !== candidate.id && !isOfKind(id.slice('tag:'.length)))
    .map(({ id, members: all }) => ({ id, count: members.filter(number => (all.get(number) ?? 0) >= TERM).length }))
    .filter(({ count }) => count >= Math.max(3, members.length * SHARED.least) && count < members.length * SHARED.most)
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id));
  return counts.slice(0, MAX_DETAILS).map(({ id }) => nameOf(id.slice('tag:'.length), spellings));
}

/**
 * Parts the week into the themes that a reader would name: at most eight, the weightiest first, then the rest. Every
 * pull request is in exactly one. What a theme is made of are tags, words of the titles, kinds and modules, picked one
 * after another for how much of the rest they explain; docs/themes.md tells it in full.
 */
export function themesOf(
  changes: readonly Change[],
  tagsByNumber: ReadonlyMap<number, readonly Tag[]>,
  importanceByNumber: ReadonlyMap<number, number>,
): Theme[] {
  const ordered = [...changes].sort((a, b) => a.pullRequest.number - b.pullRequest.number);
  const numbers = ordered.map(({ pullRequest }) => pullRequest.number);
  const importance = (number: number) => importanceByNumber.get(number) ?? 0;
  const weight = ({ pullRequests }: Theme) => pullRequests.reduce((sum, number) => sum + importance(number), 0);
  const rest = ({ by }: Theme) => (by === 'rest' ? 1 : 0);
  const titles = ordered.map(({ pullRequest }) => pullRequest.title);
  const tags = numbers.flatMap(number => (tagsByNumber.get(number) ?? []).map(({ name }) => name));
  const spellings = spellingsOf(titles, tags);
  const candidates = candidatesOf(ordered, tagsByNumber).values();
  const parting = candidates.filter(({ members }) => members.size <= ordered.length * TOO_COMMON);
  return [...partsOf(numbers, candidates)]
    .map(([candidate, members]) => ({
      ...named(candidate, spellings),
      details: candidate === null ? [] : detailsOf(candidate, members, parting, spellings),
      pullRequests: [...members].sort((a, b) => importance(b) - importance(a)),
    }))
    .sort(
      (a, b) =>
        rest(a) - rest(b) ||
        weight(b) - weight(a) ||
        b.pullRequests.length - a.pullRequests.length ||
        compareText(a.id, b.id),
    );
}
