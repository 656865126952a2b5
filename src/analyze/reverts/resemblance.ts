import { distance } from 'fastest-levenshtein';
import type { PullRequest } from '../../domain/pull-request.js';
import { titlePrefix } from '../titles.js';

/** Two titles that differ by less than this share of their letters are taken for the same one, reworded. */
const NEAR = 0.25;
/** The share of a pull request's files that must mirror another's for it to be its undoing. */
const MIRRORED = 0.8;
/** Fewer lines than these mirror each other by chance: a version bumped up and down again. */
const FEWEST_LINES = 6;

/** A title without what differs by chance: case, spaces, numbers of pull requests. */
export function normalised(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/\s*\(#\d+\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The same title, but for case, spaces and a pull request number; one cut off by `…` matches what it begins. */
export function sameTitle(quoted: string, title: string): boolean {
  const [a, b] = [normalised(quoted), normalised(title)];
  const cutOff = /^(.{12,}?)\s*(?:…|\.\.\.)$/.exec(a)?.[1];
  return cutOff === undefined ? a === b : b.startsWith(cutOff);
}

/** Nearly the same words, prefixes such as `[AMD]` and `fix:` left aside. */
export function nearTitle(quoted: string, title: string): boolean {
  const [a, b] = [quoted, title].map(text => normalised(titlePrefix(text).rest)) as [string, string];
  const longest = Math.max(a.length, b.length);
  return longest > 0 && distance(a, b) / longest <= NEAR;
}

function changedPaths(pullRequest: PullRequest): Set<string> {
  return new Set(pullRequest.files.flatMap(file => [file.path, file.previousPath ?? file.path]));
}

/** The share of `of`'s files that `other` touches too; 0 where nothing is known. */
export function overlap(of: PullRequest, other: PullRequest): number {
  if (of.files.length === 0) return 0;
  const paths = changedPaths(other);
  return (
    of.files.filter(({ path, previousPath = path }) => paths.has(path) || paths.has(previousPath)).length /
    of.files.length
  );
}

/** Whether each touches most of what the other touches. */
export function sameFiles(a: PullRequest, b: PullRequest): boolean {
  return overlap(a, b) >= 0.5 && overlap(b, a) >= 0.5;
}

/** Whether file by file one adds what the other deleted and deletes what it added. */
export function mirrors(revert: PullRequest, original: PullRequest): boolean {
  const lines = revert.additions + revert.deletions;
  if (lines < FEWEST_LINES || revert.files.length === 0) return false;
  const before = new Map(original.files.map(file => [file.path, file]));
  const mirrored = revert.files.filter(file => {
    const other = before.get(file.path) ?? before.get(file.previousPath ?? file.path);
    return other !== undefined && other.additions === file.deletions && other.deletions === file.additions;
  });
  return mirrored.length >= revert.files.length * MIRRORED && overlap(original, revert) >= 0.5;
}

/** Whether a revert leaves most of what it undoes in place, by the files of both; false where files are unknown. */
export function isPartial(revert: PullRequest, original: PullRequest): boolean {
  return revert.files.length > 0 && original.files.length > 0 && overlap(original, revert) < 0.5;
}
