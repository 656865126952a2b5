import { group, rollup } from 'd3-array';
import { compareText } from '../../domain/order.js';
import { type Candidate, isPartOf } from './candidate.js';
import { type FoldersByNumber, folderKey } from './claims.js';
import type { FolderShare } from './folders.js';
import type { OwnNames } from './not-areas.js';
import { type Assignment, withoutArea } from './pick.js';

/** Small folders that lie in the same one, together. */
export interface Combined {
  names: string[];
  numbers: number[];
}

/** Names in the heading of an area. */
const MAX_NAMES = 3;
/** A folder with at least so many, and this share of the product's pull requests, stands alone. */
const MIN_LARGE = 4;
const LARGE_SHARE = 0.04;
/** A folder with a smaller share of a change is no reason to put it there. */
const MIN_SECOND_SHARE = 0.1;

function dirname(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The outermost folder that has most of a change. */
function mainFolder(folders: readonly FolderShare[]): FolderShare | undefined {
  const [most] = [...folders].sort((a, b) => b.share - a.share || a.depth - b.depth || compareText(a.path, b.path));
  return most;
}

/** Whether an area and a folder have the same name, or one name is part of the other. */
function isNamedAlike(area: Candidate, { name }: FolderShare, own: OwnNames): boolean {
  const key = folderKey(name, own);
  return area.key === key || isPartOf(area.key, key) || isPartOf(key, area.key);
}

/** The area that a change touches beside what it mainly changes, or that is named like its folder. */
function nearestArea(folders: readonly FolderShare[], areas: readonly Candidate[], own: OwnNames): Candidate | null {
  const enough = Math.min(MIN_SECOND_SHARE, mainFolder(folders)?.share ?? 1);
  const touched = areas
    .map(area => ({
      area,
      share: Math.max(
        0,
        ...folders
          .filter(folder => area.folders.has(folder.path) || isNamedAlike(area, folder, own))
          .map(({ share }) => share),
      ),
    }))
    .filter(({ share }) => share >= enough)
    .sort((a, b) => b.share - a.share || compareText(a.area.key, b.area.key));
  return touched[0]?.area ?? null;
}

/** A folder is the home of an area that has at least this share of its pull requests. */
const HOME_SHARE = 0.6;

/** The folders that are the home of an area: most of what is mainly in them belongs to it, and the other way around. */
function homesOf(assignment: Assignment, folders: FoldersByNumber): Map<string, Candidate> {
  const mainPath = (number: number) => mainFolder(folders.get(number) ?? [])?.path;
  const sizes = rollup([...assignment.values()].flat(), rows => rows.length, mainPath);
  const homes = new Map<string, Candidate>();
  for (const [area, numbers] of assignment) {
    if (area === null || numbers.length < 2) continue;
    for (const [path, own] of group(numbers, mainPath)) {
      const isHome = own.length * 2 > numbers.length && own.length >= (sizes.get(path) ?? 0) * HOME_SHARE;
      if (path !== undefined && isHome) homes.set(path, area);
    }
  }
  return homes;
}

/** Changes without an area that join the one that they touch, or whose folder they share. */
export function joinNearest(assignment: Assignment, folders: FoldersByNumber, own: OwnNames): Map<number, Candidate> {
  const areas = [...assignment.keys()].flatMap(area => area ?? []);
  const homes = homesOf(assignment, folders);
  return new Map(
    withoutArea(assignment).flatMap(number => {
      const all = folders.get(number) ?? [];
      const nearest = nearestArea(all, areas, own) ?? homes.get(mainFolder(all)?.path ?? '');
      return nearest === undefined ? [] : [[number, nearest] as const];
    }),
  );
}

/** What is left in one folder, or in several of the same name. */
interface Leftover extends Combined {
  name: string;
  /** The folder in which these lie. */
  parent: string;
}

function byFolder(numbers: readonly number[], folders: FoldersByNumber, own: OwnNames): Leftover[] {
  const found = new Map<string, Leftover>();
  for (const number of numbers) {
    const main = mainFolder(folders.get(number) ?? []);
    if (main === undefined) continue;
    const key = folderKey(main.name, own);
    const before = found.get(key);
    found.set(key, {
      name: before?.name ?? main.name,
      names: [before?.name ?? main.name],
      parent: before?.parent ?? dirname(main.path),
      numbers: [...(before?.numbers ?? []), number],
    });
  }
  return [...found.values()];
}

/**
 * Puts what is left in small folders together, by the folder that these lie in: at most three names each, what is
 * important first. A single pull request is enough if it is important.
 */
export function combine(
  numbers: readonly number[],
  folders: FoldersByNumber,
  { important, own, product }: { important: ReadonlySet<number>; own: OwnNames; product: number },
): Combined[] {
  const weight = ({ numbers: some }: Combined) => some.length + some.filter(number => important.has(number)).length;
  const heaviestFirst = (a: Combined, b: Combined) =>
    weight(b) - weight(a) || compareText(a.names.join(), b.names.join());
  const byParent = group(byFolder(numbers, folders, own), ({ parent }) => parent);
  return [...byParent.values()]
    .flatMap(siblings => {
      const ordered = [...siblings].sort(heaviestFirst);
      const large = ordered.filter(one => one.numbers.length >= Math.max(MIN_LARGE, product * LARGE_SHARE));
      const small = ordered.filter(one => !large.includes(one));
      const parts: Combined[] = [...large];
      for (let at = 0; at < small.length; at += MAX_NAMES) {
        const some = small.slice(at, at + MAX_NAMES);
        parts.push({ names: some.map(({ name }) => name), numbers: some.flatMap(one => one.numbers) });
      }
      return parts;
    })
    .filter(one => one.numbers.length > 1 || one.numbers.some(number => important.has(number)))
    .sort(heaviestFirst);
}
