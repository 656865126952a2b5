import ignore from 'ignore';

/** Who owns a path: names as CODEOWNERS has them (`@octo/team`, `octo@example.org`); empty: nobody. */
export type OwnersOf = (path: string) => readonly string[];

/**
 * Reads a CODEOWNERS file. The last rule that matches a path decides, also where it names nobody;
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function readCodeOwners(text: string): OwnersOf {
  const rules = text
    .split(/\r?\n/)
    .map(line => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(line => line !== '' && !line.startsWith('!') && !line.startsWith('['))
    .map(line => {
      const [pattern = '', ...owners] = line.split(/(?<!\\)\s+/);
      return {
        matcher: ignore({ ignorecase: false }).add(pattern.endsWith('/*') ? [pattern, `!${pattern}/`] : [pattern]),
        owners,
      };
    })
    .reverse();
  return path => (ignore.isPathValid(path) && rules.find(({ matcher }) => matcher.ignores(path))?.owners) || [];
}
