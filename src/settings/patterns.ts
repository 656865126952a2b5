import picomatch from 'picomatch';

/**
 * Tells whether a login or label is one of `patterns`, whatever the case. Only `*` stands for something else (any
 * characters, also none): names are full of what is special in globs, `dependabot[bot]` before all.
 */
export function nameMatcher(patterns: readonly string[]): (name: string) => boolean {
  const expressions = patterns.map(pattern => {
    const literal = pattern.split(/\*+/).map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${literal.join('.*')}$`, 'isu');
  });
  return name => expressions.some(expression => expression.test(name));
}

/** Tells whether a path matches one of the glob patterns. Files and folders whose names begin with a dot count too. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  return patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
}
