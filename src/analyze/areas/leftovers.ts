import { compareText } from '../../domain/order.js';
import type { Candidate } from './candidate.js';
import type { FoldersByNumber } from './claims.js';
import type { FolderShare } from './folders.js';

/** Small folders that lie in the same one, together. */
export interface Combined {
  names: string[];
  numbers: number[];
}

/** Names in the heading of an area. */
const MAX_NAMES = 3;
/** A folder with a smaller share of a change is no reason to put it there. */
const MIN_SECOND_SHARE = 0.1;

function dirname(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The outermost folder that has most of a change. */
export function mainFolder(folders: readonly FolderShare[]): FolderShare | undefined {
  const [most] = [...folders].sort((a, b) => b.share - a.share || a.depth - b.depth || compareText(a.path, b.path));
  return most;
}

/** The area, if any, that a change touches beside what it mainly changes, or whose folder it shares. */
export function nearestArea(folders: readonly FolderShare[], areas: readonly Candidate[]): Candidate | null {
  const touched = areas
    .map(area => ({
      area,
      share: Math.max(0, ...folders.filter(({ path }) => area.folders.has(path)).map(({ share }) => share)),
    }))
    .filter(({ share }) => share >= MIN_SECOND_SHARE)
    .sort((a, b) => b.share - a.share || compareText(a.area.key, b.area.key));
  return touched[0]?.area ?? null;
}

/** Puts what is left in small folders together, by the folder that these lie in: at most three names each. */
export function combine(numbers: readonly number[], folders: FoldersByNumber): Combined[] {
  const byParent = new Map<string, Map<string, { name: string; numbers: number[] }>>();
  for (const number of numbers) {
    const main = mainFolder(folders.get(number) ?? []);
    if (main === undefined) continue;
    const siblings = byParent.get(dirname(main.path)) ?? new Map<string, { name: string; numbers: number[] }>();
    byParent.set(dirname(main.path), siblings);
    const own = siblings.get(main.path) ?? { name: main.name, numbers: [] };
    siblings.set(main.path, { ...own, numbers: [...own.numbers, number] });
  }
  return [...byParent.values()]
    .flatMap(siblings => {
      const ordered = [...siblings.values()].sort(
        (a, b) => b.numbers.length - a.numbers.length || compareText(a.name, b.name),
      );
      const parts: Combined[] = [];
      for (let at = 0; at < ordered.length; at += MAX_NAMES) {
        const some = ordered.slice(at, at + MAX_NAMES);
        parts.push({ names: some.map(({ name }) => name), numbers: some.flatMap(one => one.numbers) });
      }
      return parts;
    })
    .filter(one => one.numbers.length > 1)
    .sort((a, b) => b.numbers.length - a.numbers.length || compareText(a.names.join(), b.names.join()));
}
