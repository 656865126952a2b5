/** Further ones are no longer tried in reasonable time against a name that was made for it. */
const MOST_STARS = { inName: 3, ofFolders: 4 };

/**
 * Whether a glob pattern, or one of CODEOWNERS, is soon tried against any path: few stars between two slashes, few `**`,
 * and no repetition within a repetition. Matchers try all ways in which stars may share a name among them.
 */
export function isSoonTried(pattern: string): boolean {
  const names = pattern.split('/');
  const folders = names.filter(name => name === '**').length;
  const stars = Math.max(...names.filter(name => name !== '**').map(name => name.match(/\*+/g)?.length ?? 0), 0);
  const repetitions = pattern.match(/[+*!]\(/g)?.length ?? 0;
  return folders <= MOST_STARS.ofFolders && stars <= MOST_STARS.inName && repetitions <= 1;
}
