import type { PullRequest } from '../domain/pull-request.js';

/**
 * Divides what a look-up found: pull requests of the period, which are there already, get the commits by which they were
 * found; those merged before `start` are earlier.
 */
export function withNamedCommits(
  gathered: readonly PullRequest[],
  found: readonly PullRequest[],
  start: string,
): { ofPeriod: PullRequest[]; earlier: PullRequest[] } {
  const byNumber = new Map(found.map(one => [one.number, one]));
  return {
    ofPeriod: gathered.map(one => {
      const { branchCommits } = byNumber.get(one.number) ?? {};
      return branchCommits === undefined ? one : { ...one, branchCommits };
    }),
    earlier: found.filter(({ mergedAt }) => mergedAt < start),
  };
}
