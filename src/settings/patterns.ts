/**
 * Whether a login or label matches one of the patterns; case makes no difference. Only `*` is special (any characters or
 * none), as names often contain characters that are special in globs: `dependabot[bot]`.
 */
export function nameMatcher(patterns: readonly string[]): (name: string) => boolean {
  const all = patterns.map(pattern => pattern.toLowerCase().split(/\*+/));
  return name => all.some(literals => containsInOrder(name.toLowerCase(), literals));
}

/** The same for logins: those of bots end in `[bot]`, but people name the bot, `dependabot`. */
export function authorMatcher(patterns: readonly string[]): (login: string) => boolean {
  const matches = nameMatcher(patterns);
  return login => matches(login) || matches(login.replace(/\[bot\]$/i, ''));
}

/** A regular expression with many stars could take forever. The first match of each literal is as good as any other. */
function containsInOrder(name: string, literals: readonly string[]): boolean {
  const [first = '', last] = [literals[0], literals.length > 1 ? literals.at(-1) : undefined];
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let from = first.length;
  for (const literal of literals.slice(1, -1)) {
    const found = name.indexOf(literal, from);
    if (found === -1) return false;
    from = found + literal.length;
  }
  return from + last.length <= name.length;
}
