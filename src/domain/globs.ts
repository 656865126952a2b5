/** Further ones are no longer tried in reasonable time against a name that was made for it. */
const MAX_STARS = { inName: 3, ofFolders: 4 };

/** Characters; longer ones make expressions that are refused. */
const MAX_LENGTH = 1_000;

/**
 * Whether a glob pattern, or one of CODEOWNERS, is soon tried against any path: short, few stars between two slashes, few `**`,
 * and no repetition within a repetition. Matchers try all ways in which stars may share a name among them.
 */
export function isSoonTried(pattern: string): boolean {
  const names = pattern.length > MAX_LENGTH ? [] : pattern.split('/');
  const folders = names.filter(name => name === '**').length;
  const crowded = names.some(name => name !== '**' && (name.match(/\*+/g)?.length ?? 0) > MAX_STARS.inName);
  const repetitions = pattern.match(/[+*!]\(/g)?.length ?? 0;
  return names.length > 0 && !crowded && folders <= MAX_STARS.ofFolders && repetitions <= 1;
}
