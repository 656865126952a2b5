import type { Landed } from '../conventions/index.js';
import { startsAsRevert } from '../conventions/revert-subject.js';
import type { BranchCommit } from './commit-walk.js';

type Reading = (commit: BranchCommit) => readonly Landed[];

const REVERTED_SHA = /^(?:this )?reverts?(?: commit)? ([0-9a-f]{7,64})\b/gim;
const MAX_REVERTED = 20;

/**
 * Reads what commits landed, without the numbers of what they take back. A commit that reverts what landed under its number
 * is no part of that pull request: the tools of some projects, such as Copybara, repeat its title, and so do people, as in
 * `Revert X (#12)`.
 */
export function withoutReverts(read: Reading, commits: readonly BranchCommit[]): Reading {
  const byStart = new Map<string, BranchCommit[]>();
  for (const commit of commits) {
    const start = commit.sha.slice(0, 7);
    byStart.set(start, [...(byStart.get(start) ?? []), commit]);
  }
  let otherwise: ReadonlySet<number> | undefined;
  const landedOtherwise = () => {
    otherwise ??= numbersOf(commits.filter(({ subject }) => !startsAsRevert(subject)));
    return otherwise;
  };
  const numbersOf = (some: readonly BranchCommit[]) => new Set(some.flatMap(read).map(({ number }) => number));
  return commit => {
    const landed = read(commit);
    if (landed.length === 0) return landed;
    const shas = [...commit.body.matchAll(REVERTED_SHA)]
      .slice(0, MAX_REVERTED)
      .map(([, sha = '']) => sha.toLowerCase());
    const reverted = numbersOf(
      shas.flatMap(sha => byStart.get(sha.slice(0, 7))?.filter(one => one.sha.startsWith(sha)) ?? []),
    );
    const repeated = startsAsRevert(commit.subject) ? landedOtherwise() : reverted;
    const isTaken = ({ number }: Landed) => reverted.has(number) || repeated.has(number);
    return landed.some(isTaken) ? landed.filter(one => !isTaken(one)) : landed;
  };
}
