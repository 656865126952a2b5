import { compareText } from '../../domain/order.js';
import {
  type Candidate,
  isBelow,
  isPartOf,
  MAIN_CLAIM,
  mainMembers,
  OWN_CLAIM,
  ownClaims,
  STRENGTH,
} from './candidate.js';
import { MAX_FOLDER_SHARE, MAX_SHARE, MAX_WITHOUT, minPullRequests } from './limits.js';
import { isHardware } from './synonyms.js';

/** The product pull requests to divide. */
export interface Division {
  numbers: readonly number[];
  /** The most areas. */
  most: number;
}

/** The pull requests of each picked candidate; those of null have none. */
export type Assignment = ReadonlyMap<Candidate | null, readonly number[]>;

/** Two candidates that share more of their pull requests are the same thing. */
const SAME_THING = 0.7;
/** A candidate with a smaller gain is not worth an area. */
const MIN_GAIN = 0.8;
/** How many of the smallest areas may be replaced. */
const MAX_TRIES = 8;

function overlap(a: Candidate, b: Candidate): number {
  const [small, large] = a.members.size <= b.members.size ? [a, b] : [b, a];
  const both = [...small.members.keys()].filter(number => large.members.has(number)).length;
  return both / (small.members.size + large.members.size - both);
}

function isInside(a: Candidate, b: Candidate): boolean {
  if (a.folders.size === 0 || b.folders.size === 0) return false;
  return [...a.folders].every(path => [...b.folders].some(folder => isBelow(path, folder)));
}

/** Whether two candidates would be the same area twice, or one inside the other. */
export function conflict(a: Candidate, b: Candidate): boolean {
  if (isPartOf(a.key, b.key) || isPartOf(b.key, a.key)) return true;
  const bothNamed = ownClaims(a) >= 2 && ownClaims(b) >= 2;
  if (!bothNamed && (isInside(a, b) || isInside(b, a))) return true;
  return overlap(a, b) >= SAME_THING;
}

/** Each pull request goes where its claim is strongest, of equal ones to the smaller area. */
export function assign(numbers: readonly number[], picked: readonly Candidate[]): Assignment {
  const smallestFirst = [...picked].sort((a, b) => a.members.size - b.members.size || compareText(a.key, b.key));
  const assignment = new Map<Candidate | null, number[]>(picked.map(candidate => [candidate, []]));
  for (const number of numbers) {
    const strength = (one: Candidate) => one.members.get(number) ?? 0;
    const [best] = smallestFirst.filter(one => strength(one) > 0).sort((a, b) => strength(b) - strength(a));
    const area = best ?? null;
    assignment.set(area, [...(assignment.get(area) ?? []), number]);
  }
  return assignment;
}

export function withoutArea(assignment: Assignment): readonly number[] {
  return assignment.get(null) ?? [];
}

function sizesOf(assignment: Assignment): { area: Candidate; size: number }[] {
  return [...assignment].flatMap(([area, { length: size }]) => (area === null ? [] : [{ area, size }]));
}

/** What a candidate explains beyond the strongest claims so far. */
function gainOf(candidate: Candidate, explained: ReadonlyMap<number, number>, total: number): number {
  const { members } = candidate;
  const gains = [...members].map(([number, strength]) => {
    const before = explained.get(number) ?? 0;
    return strength > before ? strength - before * 0.6 : 0;
  });
  const share = members.size / total;
  const sum = gains.reduce((all, gain) => all + gain, 0) / STRENGTH.folder;
  return sum * (1 - Math.max(0, share - 0.25));
}

function isSetting({ sources }: Candidate): boolean {
  return sources.has('setting');
}

/** How many pull requests are about a candidate, and not about hardware that they name. */
function sizeBeside(candidate: Candidate, hardware: readonly Candidate[]): number {
  const ofHardware = new Set(
    hardware.filter(one => one !== candidate).flatMap(({ members }) => [...members].flatMap(ownNumbers)),
  );
  return [...candidate.members].filter(([number, strength]) => strength >= MAIN_CLAIM && !ofHardware.has(number))
    .length;
}

function ownNumbers([number, strength]: [number, number]): number[] {
  return strength >= OWN_CLAIM ? [number] : [];
}

/**
 * Candidates large enough to be an area, and small enough to say something. A folder that is still here has no others
 * below it that say more.
 */
export function eligible(candidates: readonly Candidate[], { numbers }: Division): Candidate[] {
  const hardware = byHardware(candidates, minPullRequests(numbers.length));
  return candidates.filter(candidate => {
    if (isSetting(candidate)) return true;
    const share = ownClaims(candidate) === 0 ? MAX_FOLDER_SHARE : MAX_SHARE;
    return candidate.members.size >= 2 && sizeBeside(candidate, hardware) <= numbers.length * share;
  });
}

function byHardware(candidates: readonly Candidate[], min: number): Candidate[] {
  const hardware = candidates.filter(one => isHardware(one.key) && ownClaims(one) >= Math.max(3, min));
  return hardware.sort((a, b) => ownClaims(b) - ownClaims(a) || compareText(a.key, b.key)).slice(0, 5);
}

/** A name that at least this share of the product's pull requests give themselves comes before folders. */
const NAMED_SHARE = 0.03;
const MIN_NAMED = 3;
/** Places that stay free for folders. */
const FOLDER_PLACES = 1;

function isNamedByMany(candidate: Candidate, total: number): boolean {
  return ownClaims(candidate) >= Math.max(MIN_NAMED, Math.ceil(total * NAMED_SHARE));
}

/**
 * Picks areas one by one: settings, hardware of one rank, then the names that many pull requests give, and then always
 * what explains most.
 */
function pickFirst(candidates: readonly Candidate[], { numbers, most }: Division): Candidate[] {
  const min = minPullRequests(numbers.length);
  const picked = [...candidates.filter(isSetting), ...byHardware(candidates, min)].slice(0, most);
  const explained = new Map<number, number>();
  const explain = ({ members }: Candidate) => {
    for (const [number, strength] of members) explained.set(number, Math.max(strength, explained.get(number) ?? 0));
  };
  for (const candidate of picked) explain(candidate);
  const pickFrom = (open: readonly Candidate[], places: number) => {
    while (picked.length < places) {
      const [best] = open
        .filter(one => mainMembers(one) >= min && !picked.includes(one) && !picked.some(other => conflict(one, other)))
        .map(candidate => ({ candidate, gain: gainOf(candidate, explained, numbers.length) }))
        .sort((a, b) => b.gain - a.gain || compareText(a.candidate.key, b.candidate.key));
      if (best === undefined || best.gain < MIN_GAIN) return;
      picked.push(best.candidate);
      explain(best.candidate);
    }
  };
  pickFrom(
    candidates.filter(one => isNamedByMany(one, numbers.length)),
    most - FOLDER_PLACES,
  );
  pickFrom(candidates, most);
  return picked;
}

/** Assigns; as long as an area has too few pull requests, the smallest one is dissolved. */
function settle(picked: readonly Candidate[], { numbers }: Division): Assignment {
  const assignment = assign(numbers, picked);
  const [smallest] = sizesOf(assignment)
    .filter(({ area, size }) => size < (isSetting(area) ? 1 : minPullRequests(numbers.length)))
    .sort((a, b) => a.size - b.size || compareText(a.area.key, b.area.key));
  if (smallest === undefined) return assignment;
  const rest = picked.filter(one => one !== smallest.area);
  return settle(rest, { numbers, most: 0 });
}

/** While many are without an area and there is room, what they have most in common becomes one. */
function fill(assignment: Assignment, candidates: readonly Candidate[], division: Division): Assignment {
  const { numbers, most } = division;
  const areas = sizesOf(assignment).map(({ area }) => area);
  const rest = new Set(withoutArea(assignment));
  if (rest.size <= numbers.length * MAX_WITHOUT || areas.length >= most) return assignment;
  const weight = ({ members }: Candidate) => {
    const own = [...members].filter(([number]) => rest.has(number));
    return own.length < 2 ? 0 : own.reduce((sum, [, strength]) => sum + Math.min(strength, STRENGTH.folder), 0);
  };
  const next = candidates
    .filter(one => !areas.includes(one) && !areas.some(other => conflict(one, other)))
    .map(candidate => ({ candidate, weight: weight(candidate) }))
    .filter(one => one.weight > 0)
    .sort((a, b) => b.weight - a.weight || compareText(a.candidate.key, b.candidate.key));
  for (const { candidate } of next.slice(0, MAX_TRIES)) {
    const filled = settle([...areas, candidate], division);
    if (withoutArea(filled).length < rest.size) return fill(filled, candidates, division);
  }
  return assignment;
}

/** While many are without an area and there is no room, a small area is replaced if fewer are without one then. */
function exchange(assignment: Assignment, candidates: readonly Candidate[], division: Division): Assignment {
  const rest = withoutArea(assignment).length;
  const sizes = sizesOf(assignment);
  if (rest <= division.numbers.length * MAX_WITHOUT || sizes.length < division.most) return assignment;
  const smallestFirst = sizes
    .filter(({ area }) => !isSetting(area) && !isHardware(area.key) && !isNamedByMany(area, division.numbers.length))
    .sort((a, b) => a.size - b.size || compareText(a.area.key, b.area.key));
  for (const { area: removed } of smallestFirst.slice(0, MAX_TRIES)) {
    const kept = sizes.map(({ area }) => area).filter(area => area !== removed);
    const open = candidates.filter(one => one !== removed);
    const other = fill(settle(kept, division), open, division);
    if (withoutArea(other).length < rest) return exchange(other, open, division);
  }
  return assignment;
}

/** The areas of a week with their pull requests. */
export function divide(candidates: readonly Candidate[], division: Division): Assignment {
  const open = eligible(candidates, division);
  const first = settle(pickFirst(open, division), division);
  return exchange(fill(first, open, division), open, division);
}
