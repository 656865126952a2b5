import type { CloneCommits } from '../domain/gathered.js';

/** Where the newest commit of a clone is older than the period, what that says; null elsewhere. */
export function olderClone(clone: CloneCommits | undefined): string | null {
  if (clone?.newest === undefined) return null;
  const older = `The newest commit of the clone, from ${clone.newest}, is older than the period`;
  if (!clone.maybeStale) return `${older}: when it was fetched after the period, there was no newer one.`;
  return `${older}, and the clone may not be up to date: whether anything was merged is not known. If it may be old, run \`git pull\` in it first.`;
}
