import { type Landed, landedIn } from '../conventions/index.js';
import { conventionOf } from '../conventions/usage.js';
import type { PeriodBounds } from '../period-bounds.js';
import type { Git } from './command.js';
import { type BranchCommit, branchCommits, checkBoundary, checkForwarded, type WalkedCommits } from './commit-walk.js';
import { withoutReverts } from './pushed-reverts.js';

/** What reached a branch, and what its commits landed. */
export interface BranchHistory {
  /** In the order in which they reached the branch. */
  inPeriod: BranchCommit[];
  earlier: BranchCommit[];
  /** The pull requests that a commit landed, in the form that the project uses. */
  landed(commit: BranchCommit): readonly Landed[];
  /** The merges with commits behind them that are in the lists themselves, by SHA. */
  opened: ReadonlySet<string>;
}

/** Where pull requests are looked for, and what the commits are held against. */
export interface Place {
  bounds: PeriodBounds;
  boundary: ReadonlySet<string>;
  /** `owner/name`; null if it is not known. */
  repository: string | null;
  /** The name of the branch that is read; null if it is not known. */
  branch: string | null;
  landedBy: readonly string[];
}

/** Merges of merges: deeper ones are left closed. */
const MAX_ROUNDS = 20;
/** After so many older commits in a row behind merges, nothing of interest follows. */
const OLDER_IN_A_ROW = 1000;
const MAX_SAMPLE = 1000;

/**
 * Whether pull requests can be behind a merge. It merged none itself: a local main was merged and pushed, or a release
 * branch was merged forward. Or it is a roll-up of several.
 */
function canOpen({ parents, subject, body }: BranchCommit): boolean {
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

/** The first-parent histories behind merges, oldest first, by the SHA of the merge. */
async function readBehind(
  git: Git,
  merges: readonly BranchCommit[],
  known: ReadonlySet<string>,
  { bounds, boundary, branch }: Place,
): Promise<Map<string, BranchCommit[]>> {
  const behind = new Map<string, BranchCommit[]>();
  const seen = new Set(known);
  let opening = merges;
  for (let round = 0; round < MAX_ROUNDS && opening.length > 0; round += 1) {
    const tips = opening.flatMap(({ parents }) => parents.slice(1));
    const found = await readFirstParents(git, tips, seen, bounds.lookUpStart);
    const next: BranchCommit[] = [];
    for (const merge of opening) {
      const chain = merge.parents.slice(1).flatMap(sha => takeChain(sha, found));
      const forwarded = merge.forwarded || isRollup(merge) || !mergesItself(merge, branch);
      const landedAt = forwarded ? { committedAt: merge.committedAt, forwarded: true as const } : {};
      const broughtBy = merge.broughtBy ?? merge;
      const commits = chain.map(commit => ({ ...commit, ...landedAt, broughtBy, position: broughtBy.position }));
      for (const { sha, committedAt } of chain) {
        if (!boundary.has(sha)) continue;
        checkBoundary(bounds, [committedAt, committedAt]);
        if (forwarded) checkForwarded(bounds, merge);
      }
      behind.set(
        merge.sha,
        commits.filter(({ sha }) => !boundary.has(sha)),
      );
      next.push(...commits.filter(canOpen));
    }
    opening = next;
  }
  return behind;
}

/** The first-parent histories of tips up to the commits in `seen`, to which they are added. */
async function readFirstParents(git: Git, tips: readonly string[], seen: Set<string>, since: number) {
  const found = new Map<string, BranchCommit>();
  const expected = new Set(tips.filter(sha => !seen.has(sha)));
  if (expected.size === 0) return found;
  let older = 0;
  for await (const commit of branchCommits(git, ['--first-parent', '--stdin'], `${[...expected].join('\n')}\n`)) {
    if (!expected.delete(commit.sha)) continue;
    found.set(commit.sha, commit);
    seen.add(commit.sha);
    const [parent] = commit.parents;
    if (parent !== undefined && !seen.has(parent)) expected.add(parent);
    older = commit.committedAt < since ? older + 1 : 0;
    if (expected.size === 0 || older === OLDER_IN_A_ROW) break;
  }
  return found;
}

/** Takes the commits from `sha` along first parents, and returns them oldest first. */
function takeChain(sha: string, found: Map<string, BranchCommit>): BranchCommit[] {
  const chain: BranchCommit[] = [];
  let commit = found.get(sha);
  while (commit !== undefined) {
    found.delete(commit.sha);
    chain.push(commit);
    commit = found.get(commit.parents[0] ?? '');
  }
  return chain.reverse();
}

/** Reads what commits landed, each once. */
function reading(sample: readonly BranchCommit[], ofPeriod: readonly BranchCommit[], place: Place) {
  const convention = conventionOf(sample, ofPeriod, place);
  const known = new Map<string, readonly Landed[]>();
  return (commit: BranchCommit): readonly Landed[] => {
    const landed = known.get(commit.sha) ?? convention.landedIn(commit);
    known.set(commit.sha, landed);
    return landed;
  };
}

/** The first-parent history alone, while the walk goes on. */
export function withoutBehind({ inPeriod, earlier, sample }: WalkedCommits, place: Place): BranchHistory {
  const landed = withoutReverts(reading(sample, inPeriod, place), [...earlier, ...inPeriod]);
  return { inPeriod, earlier, landed, opened: new Set() };
}

/**
 * The commits of a branch with those behind its merges. A merge is opened if a pull request is behind it; otherwise it
 * stands for its commits.
 */
export async function lookBehind(git: Git, walked: WalkedCommits, place: Place): Promise<BranchHistory> {
  const main = [...walked.earlier, ...walked.inPeriod, ...walked.laterMerges];
  const behind = await readBehind(git, main.filter(canOpen), walked.shas, place);
  const { start, end, lookUpStart } = place.bounds;
  const hidden = [...behind.values()].flat();
  const ofPeriod = [...walked.inPeriod, ...hidden.filter(({ committedAt: at }) => at >= start && at < end)];
  const sample = [...walked.sample, ...hidden.slice(-MAX_SAMPLE)];
  const landed = withoutReverts(reading(sample, ofPeriod, place), [...walked.earlier, ...ofPeriod, ...hidden]);

  const opened = new Set<string>();
  const hasLanded = (merge: BranchCommit): boolean =>
    (behind.get(merge.sha) ?? []).some(commit => landed(commit).length > 0 || hasLanded(commit));
  const history: BranchHistory = { inPeriod: [], earlier: [], landed, opened };
  const add = (commit: BranchCommit) => {
    const isOpen = hasLanded(commit);
    if (isOpen) {
      opened.add(commit.sha);
      for (const one of behind.get(commit.sha) ?? []) add(one);
      if (landed(commit).length === 0) return;
    }
    const { committedAt } = commit;
    if (committedAt >= end || committedAt < lookUpStart) return;
    (committedAt < start ? history.earlier : history.inPeriod).push(commit);
  };
  for (const commit of main) add(commit);
  return { ...history, inPeriod: withoutRepeated(history) };
}

/**
 * Without the commits that a merge brought in the period for a pull request that had landed before it: backports with the
 * number of the original, which changed nothing where they were merged.
 */
function withoutRepeated({ inPeriod, earlier, landed }: BranchHistory): BranchCommit[] {
  if (!inPeriod.some(({ forwarded }) => forwarded)) return inPeriod;
  const before = new Set(earlier.flatMap(commit => landed(commit).map(({ number }) => number)));
  const isRepeated = (commit: BranchCommit) => {
    const all = landed(commit);
    return all.length > 0 && all.every(({ number }) => before.has(number));
  };
  return inPeriod.filter(commit => !commit.forwarded || !isRepeated(commit));
}
