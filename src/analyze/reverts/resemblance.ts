import { distance } from 'fastest-levenshtein';
import { titlePrefix } from '../changes/title-prefix.js';
import type { Landed } from './landed.js';

/** Titles that differ in at most this share of their characters are the same title, reworded. */
const MAX_DIFFERENCE = 0.25;
/** The share of the files of a revert that must mirror those of the original. */
const MIN_MIRRORED = 0.8;
/** Changes of fewer lines mirror each other by chance, such as two bumps of a version. */
const MIN_LINES = 6;

/** The form in which titles are compared: lower case, single spaces, without pull request numbers. */
export function normalizedTitle(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/\s*\(#\d+\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A normalized title without prefixes such as `[AMD]` and `fix:`. */
export function titleWithoutPrefix(title: string): string {
  return normalizedTitle(titlePrefix(title).rest);
}

/** Tests whether a normalized title is the quoted one. A quotation cut off by `…` matches titles that start with it. */
export function sameTitle(quoted: string): (normalized: string) => boolean {
  const own = normalizedTitle(quoted);
  const start = /^(.{12,}?)\s*(?:…|\.\.\.)$/.exec(own)?.[1];
  return title => (start === undefined ? title === own : title.startsWith(start));
}

/** Tests whether a title, as `titleWithoutPrefix` returns it, is nearly the quoted one. */
export function nearTitle(quoted: string): (withoutPrefix: string) => boolean {
  const own = titleWithoutPrefix(quoted);
  return title => {
    const longer = Math.max(own.length, title.length);
    const allowed = longer * MAX_DIFFERENCE;
    // The difference in length is a lower bound of the distance, and cheaper.
    return longer > 0 && Math.abs(own.length - title.length) <= allowed && distance(own, title) <= allowed;
  };
}

function changedPaths(landed: Landed): Set<string> {
  return new Set(landed.files.flatMap(file => [file.path, file.previousPath ?? file.path]));
}

function shareWithin({ files }: Landed, paths: ReadonlySet<string>): number {
  if (files.length === 0) return 0;
  return (
    files.filter(({ path, previousPath = path }) => paths.has(path) || paths.has(previousPath)).length / files.length
  );
}

/** The share of the files of `of` that `other` changes too; 0 if the files are unknown. */
export function overlap(of: Landed, other: Landed): number {
  return shareWithin(of, changedPaths(other));
}

/** Whether each changes at least half of the files of the other. */
export function sameFiles(a: Landed, b: Landed): boolean {
  return overlap(a, b) >= 0.5 && overlap(b, a) >= 0.5;
}

/** Tests whether a revert mirrors a pull request file by file: its additions are the other's deletions and vice versa. */
export function mirrors(revert: Landed): (original: Landed) => boolean {
  const lines = revert.additions + revert.deletions;
  if (lines < MIN_LINES) return () => false;
  const paths = changedPaths(revert);
  return original => {
    if (shareWithin(original, paths) < 0.5) return false;
    const before = new Map(original.files.map(file => [file.path, file]));
    const mirrored = revert.files.filter(file => {
      const other = before.get(file.path) ?? before.get(file.previousPath ?? file.path);
      return other !== undefined && other.additions === file.deletions && other.deletions === file.additions;
    });
    return mirrored.length >= revert.files.length * MIN_MIRRORED;
  };
}

/**
 * How the lines of one change compare with those of another in the files that both change: `mirrors` if they are nearer to
 * taking them back, `repeats` if nearer to the same lines, `apart` if no file is the same. `unknown` if files are unknown,
 * or if as many lines came as went.
 */
export type Direction = 'mirrors' | 'repeats' | 'apart' | 'unknown';

export function directionOf(one: Landed, other: Landed): Direction {
  if (one.files.length === 0 || other.files.length === 0) return 'unknown';
  const own = new Map(one.files.map(file => [file.path, file]));
  const pairs = other.files.flatMap(file => {
    const same = own.get(file.path) ?? own.get(file.previousPath ?? file.path);
    return same === undefined ? [] : [[same, file] as const];
  });
  if (pairs.length === 0) return overlap(one, other) > 0 || isCut(one) || isCut(other) ? 'unknown' : 'apart';
  const sum = (of: (a: Lines, b: Lines) => number) => pairs.reduce((total, [a, b]) => total + of(a, b), 0);
  const toMirror = sum((a, b) => Math.abs(a.additions - b.deletions) + Math.abs(a.deletions - b.additions));
  const toRepeat = sum((a, b) => Math.abs(a.additions - b.additions) + Math.abs(a.deletions - b.deletions));
  if (toMirror === toRepeat) return 'unknown';
  return toMirror < toRepeat ? 'mirrors' : 'repeats';
}

type Lines = Pick<Landed, 'additions' | 'deletions'>;

/** Whether it has files that the source did not list. */
function isCut({ files, filesTotal }: Landed): boolean {
  return files.length < filesTotal;
}

const linesOf = ({ additions, deletions }: Lines) => additions + deletions;
/** A revert with a smaller share of the lines of the original takes a part of it back. */
const MIN_WHOLE = 0.5;

/** Whether a revert changes less than half of the files or lines of the original; false if files are unknown. */
export function isPartial(revert: Landed, original: Landed): boolean {
  if (revert.files.length === 0 || original.files.length === 0) return false;
  if (overlap(original, revert) < 0.5) return true;
  const areCounted = ![...revert.files, ...original.files].some(file => file.unread);
  return areCounted && linesOf(revert) < MIN_WHOLE * linesOf(original);
}
