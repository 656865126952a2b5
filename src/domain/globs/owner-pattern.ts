import { namesOf, pathMatcherOf } from './path.js';
import { type Dialect, pathPatternOf } from './pieces.js';

/** GitHub knows no sets of characters in CODEOWNERS. */
const CODEOWNERS: Dialect = { sets: false, anyFolders: /^\*{2,}$/ };

/** Starts like a path that Git cannot have. */
const OUTSIDE = /^\.{0,2}(?:\/|$)/;

/** The backslash at the end makes nothing plain: such a pattern matches nothing. */
const ENDS_IN_ESCAPE = /^(?:[^\\]|\\.)*\\\/?$/s;

/**
 * Whether a file is what a pattern of CODEOWNERS names, or in a folder that it names. As in .gitignore, a pattern without a
 * slash before its end names files and folders anywhere; here, `/*` at the end names only the files of a folder.
 */
export function ownerPattern(pattern: string): (path: string) => boolean {
  const own = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (own === '' || ENDS_IN_ESCAPE.test(pattern)) return () => false;
  const anywhere = /\/./s.test(pattern) ? own : `**/${own}`;
  // `**` at the end is what is in a folder, and not the folder itself.
  const named = /(?:^|\/)\*{2,}$/.test(anywhere) ? `${anywhere}/*` : anywhere;
  const within = pattern.endsWith('/') ? '/**/*' : '/**';
  const matches = pathMatcherOf(pathPatternOf(pattern.endsWith('/*') ? named : named + within, CODEOWNERS));
  return path => matches(path, namesOf(path)) && !OUTSIDE.test(path);
}
