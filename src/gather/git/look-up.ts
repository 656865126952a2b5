import type { Reference } from '../../domain/gathered.js';
import type { PeriodBounds } from '../period-bounds.js';
import { referenced } from '../references.js';
import type { BranchHistory } from './behind-merges.js';
import { findBrought } from './branch-commits.js';
import type { Git } from './command.js';
import type { BranchCommit } from './commit-walk.js';
import { type Landing, landingsOf } from './landings.js';

/** What references name in a clone. */
export interface Referenced {
  /** The commits that landed the pull requests, oldest first. */
  commits: BranchCommit[];
  /** The commits of merged branches that are named, by the number of the pull request. */
  branchCommits: ReadonlyMap<number, readonly string[]>;
}

/** Finds the earlier pull requests that the references name, and those of the period that a commit of a branch names. */
export async function findReferenced(
  git: Git,
  tip: string,
  history: BranchHistory,
  references: readonly Reference[],
  bounds: PeriodBounds,
): Promise<Referenced> {
  const earlier = landingsOf(history.earlier, history);
  const candidates = earlier.map(({ landed, commit }) => ({
    number: landed.number,
    sha: commit.sha,
    title: landed.title ?? '',
  }));
  const all = [...earlier, ...landingsOf(history.inPeriod, history)];
  const brought = await findBrought(git, tip, all, furtherShas(references, history), bounds);
  const branchCommits = new Map<number, string[]>();
  for (const { number, sha } of brought) branchCommits.set(number, [...(branchCommits.get(number) ?? []), sha]);
  const numbers = new Set(referenced(references, candidates).map(({ number }) => number));
  const isMeant = ({ landed: { number } }: Landing) => numbers.has(number) || branchCommits.has(number);
  return { commits: [...new Set(all.filter(isMeant).map(({ commit }) => commit))], branchCommits };
}

/** The SHAs that are of no commit that reached the branch by itself. */
function furtherShas(references: readonly Reference[], { earlier, inPeriod }: BranchHistory): string[] {
  const reached = [...earlier, ...inPeriod];
  return references.flatMap(({ sha }) => {
    if (sha === undefined || reached.some(commit => commit.sha.startsWith(sha.toLowerCase()))) return [];
    return [sha];
  });
}
