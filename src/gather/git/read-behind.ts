import { landedIn } from '../conventions/index.js';
import type { PeriodBounds } from '../period-bounds.js';
import { type Claimed, collectClaims } from './claims.js';
import type { Git } from './command.js';
import { type BranchCommit, branchCommits, checkBoundary, checkForwarded } from './commit-walk.js';

/** The branch whose merges are opened, and how far its history is known. */
export interface Branch {
  bounds: PeriodBounds;
  boundary: ReadonlySet<string>;
  /** Its name; null if it is not known. */
  branch: string | null;
  /** `owner/name`; null if it is not known. */
  repository: string | null;
}

/** Merges of merges: deeper ones are left closed. */
const MAX_ROUNDS = 20;
/** After so many older commits in a row behind merges, nothing of interest follows. */
const OLDER_IN_A_ROW = 1000;

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
function isOwnPullRequest(merge: BranchCommit, repository: string | null): boolean {
  if (repository === null || merge.parents.length < 2 || canOpen(merge)) return false;
  const owner = repository.slice(0, repository.indexOf('/')).toLowerCase();
  return landedIn(merge).some(({ branchOwner }) => branchOwner?.toLowerCase() === owner);
}

/**
 * The first-parent histories behind `merges` of a branch, oldest first, by the SHA of the merge, and those behind the
 * merges in them. A commit that several merges have is behind the oldest: it reached the branch with that one. `chain` are
 * the commits of the branch itself.
 */
export async function readBehind(
  git: Git,
  merges: readonly BranchCommit[],
  chain: ReadonlySet<string>,
  { bounds, boundary, branch, repository }: Branch,
): Promise<Map<string, BranchCommit[]>> {
  const behind = new Map<string, BranchCommit[]>();
  const openable = merges.filter(canOpen);
  const own = openable.length === 0 ? [] : merges.filter(merge => isOwnPullRequest(merge, repository));
  let claimed = await readClaims(git, [...openable, ...own], chain);
  let opening = [...openable, ...goingOn(own, openable, claimed)];
  for (let round = 0; round < MAX_ROUNDS && opening.length > 0; round += 1) {
    const found = await readFirstParents(git, opening, claimed, bounds.lookUpStart);
    const next: BranchCommit[] = [];
    const nextClaimed = new Map<string, Claimed>();
    for (const merge of opening) {
      const brought = claimed.get(merge.sha);
      if (brought === undefined) continue;
      const chain = merge.parents.slice(1).flatMap(sha => takeChain(sha, brought, found));
      const forwarded = forwards(merge, branch);
      for (const { sha, committedAt } of chain) {
        if (!boundary.has(sha)) continue;
        checkBoundary(bounds, [committedAt, committedAt]);
        if (forwarded) checkForwarded(bounds, merge);
      }
      const landedAt = forwarded ? { committedAt: merge.committedAt, forwarded: true as const } : {};
      const broughtBy = merge.broughtBy ?? merge;
      const commits = chain
        .filter(({ sha }) => !boundary.has(sha))
        .map(commit => ({ ...commit, ...landedAt, broughtBy, position: broughtBy.position }));
      behind.set(merge.sha, commits);
      const inner = commits.filter(canOpen);
      next.push(...inner);
      for (const [sha, ofMerge] of claimedAmong(brought, chain, inner)) nextClaimed.set(sha, ofMerge);
    }
    opening = next;
    claimed = nextClaimed;
  }
  return behind;
}

/**
 * What each of `merges` brought to the branch. What the branch had before the oldest of them is of none of them, so the
 * history is read from there on: also merges that are older than all that is looked up keep what they brought.
 */
async function readClaims(git: Git, merges: readonly BranchCommit[], chain: ReadonlySet<string>) {
  const [newest, ...others] = merges.toSorted((a, b) => a.position - b.position);
  const before = (others.at(-1) ?? newest)?.parents[0];
  const opening = new Set(merges.map(({ sha }) => sha));
  const claims = collectClaims(
    sha => chain.has(sha),
    sha => opening.has(sha),
  );
  if (newest === undefined || before === undefined) return claims.claimed;
  const revisions = `${newest.sha}\n^${before}\n`;
  for await (const lines of git.lines(['rev-list', '--topo-order', '--parents', '--stdin'], revisions))
    for (const line of lines) {
      const [sha = '', ...parents] = line.split(' ');
      claims.add({ sha, parents });
    }
  return claims.claimed;
}

/**
 * The pull requests that merged a release branch forward: their branch goes on from commits that an earlier merge had
 * brought from it. That of any other pull request begins on the branch that it was merged into.
 */
function goingOn(
  pullRequests: readonly BranchCommit[],
  forwarding: readonly BranchCommit[],
  claimed: ReadonlyMap<string, Claimed>,
): BranchCommit[] {
  const begins = new Map<string, BranchCommit[]>();
  for (const merge of pullRequests) {
    const brought = claimed.get(merge.sha);
    let begin = merge.parents[1];
    while (begin !== undefined && brought?.has(begin)) [begin] = brought.get(begin) ?? [];
    if (begin !== undefined) begins.set(begin, [...(begins.get(begin) ?? []), merge]);
  }
  const found = new Set<BranchCommit>();
  for (const { sha } of begins.size === 0 ? [] : forwarding)
    for (const commit of claimed.get(sha)?.keys() ?? []) for (const merge of begins.get(commit) ?? []) found.add(merge);
  return [...found];
}

/** What the merges `opening` of a chain brought to it. */
function claimedAmong(commits: Claimed, chain: readonly BranchCommit[], opening: readonly BranchCommit[]) {
  const onChain = new Set(chain.map(({ sha }) => sha));
  const kept = new Set(opening.map(({ sha }) => sha));
  const claims = collectClaims(
    sha => onChain.has(sha),
    sha => kept.has(sha),
  );
  if (kept.size > 0) for (const [sha, parents] of commits) claims.add({ sha, parents });
  return claims.claimed;
}

/** The first-parent histories of the branches that merges brought, as far as each brought them. */
async function readFirstParents(
  git: Git,
  merges: readonly BranchCommit[],
  claimed: ReadonlyMap<string, Claimed>,
  since: number,
) {
  const found = new Map<string, BranchCommit>();
  const expected = new Map<string, Claimed>();
  for (const { sha, parents } of merges) {
    const brought = claimed.get(sha);
    for (const tip of parents.slice(1)) if (brought?.has(tip)) expected.set(tip, brought);
  }
  if (expected.size === 0) return found;
  let older = 0;
  const tips = `${[...expected.keys()].join('\n')}\n`;
  for await (const commit of branchCommits(git, ['--first-parent', '--stdin'], tips)) {
    const brought = expected.get(commit.sha);
    if (brought === undefined) continue;
    expected.delete(commit.sha);
    found.set(commit.sha, commit);
    const [parent] = commit.parents;
    if (parent !== undefined && brought.has(parent) && !found.has(parent)) expected.set(parent, brought);
    older = commit.committedAt < since ? older + 1 : 0;
    if (expected.size === 0 || older === OLDER_IN_A_ROW) break;
  }
  return found;
}

/** Takes the commits from `sha` along first parents that the merge brought, and returns them oldest first. */
function takeChain(sha: string, brought: Claimed, found: Map<string, BranchCommit>): BranchCommit[] {
  const chain: BranchCommit[] = [];
  let commit = brought.has(sha) ? found.get(sha) : undefined;
  while (commit !== undefined) {
    found.delete(commit.sha);
    chain.push(commit);
    const [parent = ''] = commit.parents;
    commit = brought.has(parent) ? found.get(parent) : undefined;
  }
  return chain.reverse();
}
