import { distance } from 'fastest-levenshtein';
import type { PullRequest } from '../../domain/pull-request.js';
import { titlePrefix } from '../changes/title-prefix.js';

/** Two titles that differ by less than this share of their letters are taken for the same one, reworded. */
const NEAR = 0.25;
/** The share of a pull request's files that must mirror another's for it to be its undoing. */
const MIRRORED = 0.8;
/** Fewer lines than these mirror each other by chance: a version bumped up and down again. */
const MIN_LINES = 6;

/** A title without what differs by chance: case, spaces, numbers of pull requests. */
export function normalised(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/\s*\(#\d+\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

type Titled = Pick<PullRequest, 'title'>;

/** Every revert asks for the titles of all that was before it. */
const whole = new WeakMap<Titled, string>();
const inner = new WeakMap<Titled, string>();

function remembered(known: WeakMap<Titled, string>, titled: Titled, make: (title: string) => string): string {
  const title = known.get(titled) ?? make(titled.title);
  known.set(titled, title);
  return title;
}

/** Finds the same title, but for case, spaces and a pull request number; one cut off by `…` matches what it begins. */
export function sameTitle(quoted: string): (titled: Titled) => boolean {
  const own = normalised(quoted);
  const cutOff = /^(.{12,}?)\s*(?:…|\.\.\.)$/.exec(own)?.[1];
  return titled => {
    const title = remembered(whole, titled, normalised);
    return cutOff === undefined ? title === own : title.startsWith(cutOff);
  };
}

const withoutPrefix = (title: string) => normalised(titlePrefix(title).rest);

/** Finds nearly the same words, prefixes such as `[AMD]` and `fix:` left aside. */
export function nearTitle(quoted: string): (titled: Titled) => boolean {
  const own = withoutPrefix(quoted);
  return titled => {
    const title = remembered(inner, titled, withoutPrefix);
    const longest = Math.max(own.length, title.length);
    // What differs in length differs by as many letters.
    const most = longest * NEAR;
    return longest > 0 && Math.abs(own.length - title.length) <= most && distance(own, title) / longest <= NEAR;
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
