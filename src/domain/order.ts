/** Compares by code units, which gives the same order on every machine; a locale's order does not. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Numbers ascending, each once. */
export function numbersOf(pullRequests: Iterable<{ number: number }>): number[] {
  return [...new Set([...pullRequests].map(({ number }) => number))].sort((a, b) => a - b);
}

/** Sorts rows by their number of pull requests, most first; equal rows by name. */
export function byPullRequests<T extends { pullRequests: readonly number[] }>(name: (row: T) => string) {
  return (a: T, b: T): number => b.pullRequests.length - a.pullRequests.length || compareText(name(a), name(b));
}
