import type { NamePattern } from './name.js';

/** A `**` between two slashes: any number of folders. */
export const ANY_FOLDERS = Symbol('**');

/** What a pattern says, name by name. */
export type PathPattern = readonly (NamePattern | typeof ANY_FOLDERS)[];

/** Whether a path matches. Its names are asked for only if its ends are those of the pattern, which few are. */
export type PathMatcher = (path: string, names: () => readonly string[]) => boolean;

/** The names of a path, found once. */
export function namesOf(path: string): () => readonly string[] {
  let names: readonly string[] | undefined;
  return () => {
    names ??= path.split('/');
    return names;
  };
}

export function pathMatcherOf(pattern: PathPattern): PathMatcher {
  const [start, end] = [pattern[0], pattern.at(-1)];
  const first = typeof start === 'object' ? start.first : '';
  const last = typeof end === 'object' ? end.last : '';
  const lastAny = pattern.lastIndexOf(ANY_FOLDERS);
  return (path, names) => path.startsWith(first) && path.endsWith(last) && matchesNames(pattern, lastAny, names());
}

/**
 * As within a name, only the latest `**` is ever given another length. So names are compared at most as often as there are
 * names in the pattern times names in the path.
 */
function matchesNames(pattern: PathPattern, lastAny: number, names: readonly string[]): boolean {
  let part = 0;
  let at = 0;
  let afterAny = -1;
  let anyEnd = 0;
  while (part < pattern.length || at < names.length) {
    const current = pattern[part];
    if (current === ANY_FOLDERS) {
      part += 1;
      // What follows the last one can only be the end of the path.
      anyEnd = part > lastAny ? names.length - (pattern.length - part) : at;
      if (anyEnd < at) return false;
      afterAny = part > lastAny ? -1 : part;
      at = anyEnd;
      continue;
    }
    const name = names[at];
    if (current !== undefined && name !== undefined && current.matches(name)) {
      part += 1;
      at += 1;
      continue;
    }
    anyEnd += 1;
    if (afterAny < 0 || anyEnd > names.length) return false;
    part = afterAny;
    at = anyEnd;
  }
  return true;
}
