import { distance } from 'fastest-levenshtein';
import type { PullRequest } from '../../domain/pull-request.js';
import { titlePrefix } from '../changes/title-prefix.js';

/** Two titles that differ by less than this share of their letters are taken for the same one, reworded. */
const NEAR = 0.25;
/** The share of a pull request's files that must mirror another's for it to be its undoing. */
const MIRRORED = 0.8;
/** Fewer lines than these mirror each other by chance: a version bumped up and down again. */
const MIN_LINES = 6;

/** A title in a form for comparison: lower case, single spaces, without pull request numbers. */
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

/** Tests normalized titles for the quoted one; a quotation cut off by `…` matches every title that starts with it. */
export function sameTitle(quoted: string): (normalized: string) => boolean {
  const own = normalizedTitle(quoted);
  const start = /^(.{12,}?)\s*(?:…|\.\.\.)$/.exec(own)?.[1];
  return title => (start === undefined ? title === own : title.startsWith(start));
}

/** Tests titles as `titleWithoutPrefix` returns them for nearly the same words. */
export function nearTitle(quoted: string): (withoutPrefix: string) => boolean {
  const own = titleWithoutPrefix(quoted);
  return title => {
    const longer = Math.max(own.length, title.length);
    const allowed = longer * NEAR;
    // Cheap first: the distance is at least the difference in length.
    return longer > 0 && Math.abs(own.length - title.length) <= allowed && distance(own, title) <= allowed;
  };
}

function changedPaths(pullRequest: PullRequest): Set<string> {
  return new Set(pullRequest.files.flatMap(file => [file.path, file.previousPath ?? file.path]));
}

function shareWithin({ files }: PullRequest, paths: ReadonlySet<string>): number {
  if (files.length === 0) return 0;
  return (
    files.filter(({ path, previousPath = path }) => paths.has(path) || paths.has(previousPath)).length / files.length
  );
}

/** The share of `of`'s files that `other` touches too; 0 where nothing is known. */
export function overlap(of: PullRequest, other: PullRequest): number {
  return shareWithin(of, changedPaths(other));
}

/** Whether each touches most of what the other touches. */
export function sameFiles(a: PullRequest, b: PullRequest): boolean {
  return overlap(a, b) >= 0.5 && overlap(b, a) >= 0.5;
}

/** Finds what a revert undoes file by file: it adds what that deleted, and deletes what that added. */
export function mirrors(revert: PullRequest): (original: PullRequest) => boolean {
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
    return mirrored.length >= revert.files.length * MIRRORED;
  };
}

/** Whether a revert leaves most of what it undoes in place, by the files of both; false where files are unknown. */
export function isPartial(revert: PullRequest, original: PullRequest): boolean {
  return revert.files.length > 0 && original.files.length > 0 && overlap(original, revert) < 0.5;
}
