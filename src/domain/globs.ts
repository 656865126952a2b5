/** With more stars, matching a path chosen by an attacker takes too long. */
const MAX_STARS = { inName: 3, ofFolders: 4 };

/** Characters. Matchers refuse the regular expressions of longer patterns. */
const MAX_LENGTH = 1_000;

/**
 * Whether a glob or CODEOWNERS pattern can be matched quickly against any path: it is short, has few stars between two
 * slashes, few `**`, and no repetition within a repetition. Matchers try every way to split a name between the stars.
 */
export function isSoonTried(pattern: string): boolean {
  const names = pattern.length > MAX_LENGTH ? [] : pattern.split('/');
  const folders = names.filter(name => name === '**').length;
  const crowded = names.some(name => name !== '**' && (name.match(/\*+/g)?.length ?? 0) > MAX_STARS.inName);
  const repetitions = pattern.match(/[+*!]\(/g)?.length ?? 0;
  return names.length > 0 && !crowded && folders <= MAX_STARS.ofFolders && repetitions <= 1;
}
