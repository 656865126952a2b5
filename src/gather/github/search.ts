import { DigestError } from '../../domain/errors.js';
import { instantOf } from '../../domain/instant.js';
import type { Window } from './windows.js';

/** The search for a repository's merged pull requests, to which a range of merge times is added. */
export function mergedSearch(nameWithOwner: string, base: string | null): string {
  if (base?.includes('"')) throw new DigestError(`base: GitHub cannot search for the branch name ${base}.`);
  return `repo:${nameWithOwner} is:pr is:merged${base === null ? '' : ` base:"${base}"`}`;
}

/** GitHub's ranges include both ends, to the second, so the range of a half-open window ends a second before its end. */
export function mergedWithin(search: string, window: Window): string {
  return `${search} merged:${instantOf(window.start)}..${instantOf(window.end - 1)}`;
}

export function mergedBefore(search: string, instant: string): string {
  return `${search} merged:<${instant}`;
}
