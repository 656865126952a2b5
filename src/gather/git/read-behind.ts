import type { PeriodBounds } from '../period-bounds.js';
import { type Claimed, collectClaims } from './claims.js';
import type { Git } from './command.js';
import { type BranchCommit, branchCommits, checkBoundary, checkForwarded } from './commit-walk.js';
import { canOpen, forwards, isOwnPullRequest } from './merge-kinds.js';

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
  const isForward = (merge: BranchCommit) => forwards(merge, branch);
  const openable = merges.filter(canOpen);
  const own = openable.length === 0 ? [] : merges.filter(merge => isOwnPullRequest(merge, repository));
  let claimed = await readClaims(git, [...openable, ...own], chain);
  let opening = [...openable, ...goingOn(own, openable.filter(isForward), claimed)];
  for (let round = 0; round < MAX_ROUNDS && opening.length > 0; round += 1) {
    const found = await readFirstParents(git, opening, claimed, bounds.lookUpStart);
    const next: BranchCommit[] = [];
    const nextClaimed = new Map<string, Claimed>();
    for (const merge of opening) {
      const brought = claimed.get(merge.sha);
      if (brought === undefined) continue;
      const line = merge.parents.slice(1).flatMap(sha => takeChain(sha, brought, found));
      const forwarded = isForward(merge);
      for (const { sha, committedAt } of line) {
        if (!boundary.has(sha)) continue;
        checkBoundary(bounds, [committedAt, committedAt]);
        if (forwarded) checkForwarded(bounds, merge);
      }
      const landedAt = forwarded ? { committedAt: merge.committedAt, forwarded: true as const } : {};
      const broughtBy = merge.broughtBy ?? merge;
      const commits = line
        .filter(({ sha }) => !boundary.has(sha))
        .map(commit => ({ ...commit, ...landedAt, broughtBy, position: broughtBy.position }));
      behind.set(merge.sha, commits);
      const inner = commits.filter(canOpen);
      for (const one of inner) next.push(one);
      for (const [sha, ofMerge] of claimedAmong(brought, line, inner)) nextClaimed.set(sha, ofMerge);
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
