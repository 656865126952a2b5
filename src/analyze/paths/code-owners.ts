import { MAX_GLOB_LENGTH, ownerPattern } from '../../domain/globs/index.js';

/** The owners of a path, written as in CODEOWNERS: `@octo/team` or `octo@example.org`. Empty: it has none. */
export type OwnersOf = (path: string) => readonly string[];

/** For one rule. */
const MAX_OWNERS = 100;
/** Of one file, in characters: GitHub reads none of a file of more than 3 MB. */
const MAX_LENGTH = 3_000_000;
/** Rules of one file, as every path is matched with each of them. */
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

/** Whether GitHub reads the file at all. */
export const isCodeOwnersRead = (text: string) => text.length <= MAX_LENGTH;

function linesOf(text: string): Line[] {
  if (!isCodeOwnersRead(text)) return [];
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
 * Whether GitHub reads the line. What works in a .gitignore file but not here is a negation, a range in brackets, and a
 * backslash before the first `#`; sections in brackets are GitLab’s. A line with anything else than owners behind its
 * pattern is invalid as a whole.
 */
function isRead({ pattern, owners }: Line): boolean {
  const isPattern = pattern.length <= MAX_GLOB_LENGTH && !/^!|^\\#|(?<!\\)[[\]]/.test(pattern);
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
    .map(({ pattern, owners }) => ({ matches: ownerPattern(pattern), owners: owners.slice(0, MAX_OWNERS) }))
    .reverse();
  return path => rules.find(({ matches }) => matches(path))?.owners ?? [];
}
