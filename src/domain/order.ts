/** By code units: the same on every machine, which a locale's order is not. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Numbers ascending, each once. */
export function numbersOf(pullRequests: Iterable<{ number: number }>): number[] {
  return [...new Set([...pullRequests].map(({ number }) => number))].sort((a, b) => a - b);
}

/** The most pull requests first; what is even goes by name. */
export function byPullRequests<T extends { pullRequests: readonly number[] }>(name: (row: T) => string) {
  return (a: T, b: T): number => b.pullRequests.length - a.pullRequests.length || compareText(name(a), name(b));
}
