import { withoutBraces } from './braces.js';
import { partsOf } from './parts.js';
import { namesOf, type PathMatcher, pathMatcherOf } from './path.js';
import { type Dialect, pathPatternOf } from './pieces.js';

export { ownerPattern } from './owner-pattern.js';

/** Characters of one pattern. */
export const MAX_GLOB_LENGTH = 1_000;
/** Patterns without braces that one with braces may stand for. */
export const MAX_ALTERNATIVES = 100;

/** Why a pattern is not matched. */
export type GlobFault = 'long' | 'parentheses' | 'braces';

/** null: it can be matched. */
export function globFault(pattern: string): GlobFault | null {
  if (pattern.length > MAX_GLOB_LENGTH) return 'long';
  // They group in some matchers, repeat in others and are plain in the rest: which was meant cannot be known, and
  // repetitions within repetitions are tried for ever.
  if (partsOf(pattern).some(part => part === '(' || part === ')')) return 'parentheses';
  return withoutBraces(pattern, MAX_ALTERNATIVES) === null ? 'braces' : null;
}

/** How many patterns without braces a pattern without faults stands for. */
export function countAlternatives(pattern: string): number {
  return withoutBraces(pattern, MAX_ALTERNATIVES)?.length ?? 0;
}

interface Glob {
  negated: boolean;
  paths: readonly PathMatcher[];
}

const GLOB: Dialect = { sets: true, anyFolders: /^\*\*$/ };

/** `**` before another. */
const REPEATED = /(?<![^/])(?:\*\*\/)+(?=\*\*(?:\/|$))/g;

/** Inside of folders that end in a star. Unlike `a/**`, which names `a` too, it names no file beside these folders. */
const INSIDE_OF_ANY = /(?<!(?:^|\/)\*|(?:^|[^\\])(?:\\\\)*\\)\*\/\*\*$/;

function globOf(pattern: string): Glob[] {
  if (globFault(pattern) !== null) return [];
  const [, marks = '', own = ''] = /^(!*)(?:\.?\/(?=.))*(.*)$/s.exec(pattern) ?? [];
  const paths = (withoutBraces(own, MAX_ALTERNATIVES) ?? []).map(given => {
    const one = given.replaceAll(REPEATED, '');
    return pathMatcherOf(pathPatternOf(INSIDE_OF_ANY.test(one) ? `${one}/*` : one, GLOB));
  });
  return [{ negated: marks.length % 2 === 1, paths }];
}

/**
 * Whether a path matches one of the glob patterns: `*`, `?`, `[abc]`, `[a-z]` and `[!abc]` within a name, `**` for any
 * folders, `{a,b}` and `{1..9}`, `!` at the start for all other paths, and a backslash before what is meant as it is.
 * Wildcards also match names that start with a dot. Paths are those of Git, from the root of the repository: a slash
 * before a pattern, as CODEOWNERS has it, says the same as none. The time is at most the length of a pattern times that of
 * the path, whatever both are.
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.flatMap(globOf);
  if (globs.length === 0) return () => false;
  return path => {
    const names = namesOf(path);
    return globs.some(({ negated, paths }) => paths.some(matches => matches(path, names)) !== negated);
  };
}
