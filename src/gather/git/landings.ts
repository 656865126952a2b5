import type { Landed } from '../conventions/index.js';
import type { BranchHistory } from './behind-merges.js';
import { branchTitle } from './branch-title.js';
import type { BranchCommit } from './commit-walk.js';
import type { Comparison } from './commits.js';
import type { SideBranch, SideBranches } from './side-branches.js';

/** A commit that landed a pull request. */
export interface Landing {
  commit: BranchCommit;
  landed: Landed;
  /** The parent that has the branch; 0: the commit has the changes itself. */
  parent: number;
}

/**
 * The pull requests that commits landed, in the same order. Those that a roll-up lists have commits of their own behind
 * it. A merge of several branches names them in the order of its parents.
 */
export function landingsOf(commits: readonly BranchCommit[], { landed }: Pick<BranchHistory, 'landed'>): Landing[] {
  return commits.flatMap(commit => {
    const all = landed(commit).filter(({ inRollup }) => !inRollup);
    const branches = commit.parents.length - 1;
    return all.map((one, index) => ({
      commit,
      landed: one,
      parent: all.length === branches ? index + 1 : Math.min(1, branches),
    }));
  });
}

/** The branch of a pull request that was merged; undefined for other pull requests. */
export function sideOf({ commit, parent }: Landing, sides: SideBranches): SideBranch | undefined {
  return parent < 1 ? undefined : sides.get(commit.sha)?.[parent - 1];
}

/** The commits between which GitHub counts the lines of a pull request. */
export function comparisonOf({ commit }: Landing, side: SideBranch | undefined): Comparison {
  if (side?.base !== undefined) return `${side.tip} ${side.base}`;
  return ownComparison(commit);
}

/** What a commit itself changed. */
export function ownComparison({ sha, parents: [first] }: BranchCommit): Comparison {
  return first === undefined ? sha : `${sha} ${first}`;
}

/** What tools write for themselves, which tells a reader nothing. */
const NOISE = /^(?:PiperOrigin-RevId|GitOrigin-RevId|Change-Id|git-svn-id): .*$/gm;

const REVERTS = /^This reverts commit [0-9a-f]{7,64}\b.*$/gm;
const MAX_REVERTS = 20;

/** What git writes into the commits of a revert, where the description of the pull request lacks it. */
export function revertLines(bodies: readonly string[], description: string): string[] {
  const lines = new Set(bodies.flatMap(body => body.match(REVERTS) ?? []));
  return [...lines].filter(line => !description.includes(line)).slice(0, MAX_REVERTS);
}

/** Title and description of a pull request. */
export function textOf({ commit, landed }: Landing, side: Pick<SideBranch, 'commits'> | undefined) {
  const description = (landed.body ?? commit.body).replaceAll(NOISE, '').trim();
  const further = revertLines(side?.commits.map(({ body }) => body) ?? [], description);
  return {
    title: landed.title ?? branchTitle(side?.commits.map(one => one.subject) ?? [], landed.branch) ?? commit.subject,
    body: [description, ...further].filter(Boolean).join('\n\n'),
  };
}
