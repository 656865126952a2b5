import ignore from 'ignore';
import { isSoonTried } from '../../domain/globs.js';

/** The owners of a path, written as in CODEOWNERS: `@octo/team` or `octo@example.org`. Empty: it has none. */
export type OwnersOf = (path: string) => readonly string[];

/** For one rule. */
const MAX_OWNERS = 100;

/** Where the comment of a line starts. */
function commentAt(line: string): number {
  const at = line.search(/(?:^|\s)#/);
  return at === -1 ? line.length : at;
}

/**
 * Reads a CODEOWNERS file. The last rule that matches a path decides, even if it has no owners. Rules that could take
 * too long to match are ignored.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function readCodeOwners(text: string): OwnersOf {
  const rules = text
    .split(/\r?\n/)
    .map(line => line.slice(0, commentAt(line)).trim())
    .filter(line => line !== '' && !line.startsWith('!') && !line.startsWith('['))
    .map(line => line.split(/(?<!\\)\s+/))
    .filter(([pattern = '']) => isSoonTried(pattern))
    .map(([pattern = '', ...owners]) => {
      return {
        matcher: ignore({ ignorecase: false }).add(pattern.endsWith('/*') ? [pattern, `!${pattern}/`] : [pattern]),
        owners: owners.slice(0, MAX_OWNERS),
      };
    })
    .reverse();
  return path => (ignore.isPathValid(path) && rules.find(({ matcher }) => matcher.ignores(path))?.owners) || [];
}
