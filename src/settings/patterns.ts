import picomatch from 'picomatch';

/**
 * Tells whether a login or label is one of `patterns`, whatever the case. Only `*` stands for something else (any
 * characters, also none): names are full of what is special in globs, `dependabot[bot]` before all.
 */
export function nameMatcher(patterns: readonly string[]): (name: string) => boolean {
  const all = patterns.map(pattern => pattern.toLowerCase().split(/\*+/));
  return name => all.some(literals => holdsInOrder(name.toLowerCase(), literals));
}

/** No regular expression: with many stars one could try for ever. The first place that fits is as good as any other. */
function holdsInOrder(name: string, literals: readonly string[]): boolean {
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

/** Tells whether a path matches one of the glob patterns. Files and folders whose names begin with a dot count too. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  return patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
}
