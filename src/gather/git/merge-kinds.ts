import { landedIn } from '../conventions/index.js';
import type { BranchCommit } from './commit-walk.js';

/**
 * Whether pull requests can be behind a merge. It merged none itself: a local main was merged and pushed, or a release
 * branch was merged forward. Or it is a roll-up of several.
 */
export function canOpen({ parents, subject, body }: BranchCommit): boolean {
  if (parents.length < 2) return false;
  const landed = landedIn({ subject, body });
  return landed.length === 0 || landed.some(({ inRollup }) => inRollup);
}

const MERGED_BRANCH = /^Merge (remote-tracking )?branch '([^']{1,300})'/;
/** Of a branch that was renamed, older merges have the other name. */
const MAIN_NAMES: ReadonlySet<string> = new Set(['main', 'master']);

/**
 * Whether a merge brought a branch into itself: `git pull` merged what others had pushed into a local main. What is behind
 * it was on the branch before. Any other merge brings what was on another branch, such as one of a release.
 */
function mergesItself({ subject }: BranchCommit, branch: string | null): boolean {
  const [, remote, name = ''] = MERGED_BRANCH.exec(subject) ?? [];
  const merged = remote === undefined ? name : name.slice(name.indexOf('/') + 1);
  return merged !== '' && (merged === branch || (MAIN_NAMES.has(merged) && MAIN_NAMES.has(branch ?? 'main')));
}

const isRollup = ({ subject, body }: BranchCommit) => landedIn({ subject, body }).some(({ inRollup }) => inRollup);

/** Whether what is behind a merge reached the branch with it, and not at its own time. */
export function forwards(merge: BranchCommit, branch: string | null): boolean {
  return merge.forwarded === true || isRollup(merge) || !mergesItself(merge, branch);
}

/**
 * Whether a merge merged a pull request from a branch of the repository itself. Of such a branch the commits have numbers
 * of the repository, and it can be a branch of a release.
 */
export function isOwnPullRequest(merge: BranchCommit, repository: string | null): boolean {
  if (repository === null || merge.parents.length < 2 || canOpen(merge)) return false;
  const owner = repository.slice(0, repository.indexOf('/')).toLowerCase();
  return landedIn(merge).some(({ branchOwner }) => branchOwner?.toLowerCase() === owner);
}
