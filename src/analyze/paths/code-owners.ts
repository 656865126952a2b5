import ignore from 'ignore';
import { isSoonTried } from '../../domain/globs.js';

/** The owners of a path, written as in CODEOWNERS: `@octo/team` or `octo@example.org`. Empty: it has none. */
export type OwnersOf = (path: string) => readonly string[];

/** For one rule. */
const MAX_OWNERS = 100;
/** Rules of one file. GitHub reads files of up to 3 MB, in which every path would be matched with each of them. */
const MAX_RULES = 5_000;

interface Line {
  /** 1 is the first of the file. */
  number: number;
  pattern: string;
  owners: string[];
}

/** Where the comment of a line starts. */
function commentAt(line: string): number {
  const at = line.search(/(?:^|\s)#/);
  return at === -1 ? line.length : at;
}

function linesOf(text: string): Line[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    const words = line
      .replace(/^\ufeff/, '')
      .slice(0, commentAt(line))
      .trim();
    if (words === '') return [];
    const [pattern = '', ...owners] = words.split(/(?<!\\)\s+/);
    return [{ number: index + 1, pattern, owners }];
  });
}

/**
 * Whether GitHub reads the line, and it can be matched soon. What works in a .gitignore file but not here is a negation, a
 * range in brackets, and a backslash before the first `#`; sections in brackets are GitLab’s. A line with anything else
 * than owners behind its pattern is invalid as a whole.
 */
function isRead({ pattern, owners }: Line): boolean {
  const isPattern = !/^!|^\\#|(?<!\\)[[\]]/.test(pattern) && isSoonTried(pattern);
  return isPattern && owners.every(owner => /^@\S|^[^@\s]+@[^@\s]+$/.test(owner));
}

/** The numbers of the lines that are skipped, in order. */
export function skippedLines(text: string): number[] {
  return linesOf(text).flatMap((line, index) => (isRead(line) && index < MAX_RULES ? [] : [line.number]));
}

/**
 * Reads a CODEOWNERS file. The last rule that matches a path decides, even if it has no owners.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function readCodeOwners(text: string): OwnersOf {
  const rules = linesOf(text)
    .slice(0, MAX_RULES)
    .filter(isRead)
    .map(({ pattern, owners }) => {
      return {
        matcher: ignore({ ignorecase: false }).add(pattern.endsWith('/*') ? [pattern, `!${pattern}/`] : [pattern]),
        owners: owners.slice(0, MAX_OWNERS),
      };
    })
    .reverse();
  return path => (ignore.isPathValid(path) && rules.find(({ matcher }) => matcher.ignores(path))?.owners) || [];
}
