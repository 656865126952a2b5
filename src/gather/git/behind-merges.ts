import type { Landed } from '../conventions/index.js';
import { conventionOf } from '../conventions/usage.js';
import type { Git } from './command.js';
import type { BranchCommit, WalkedCommits } from './commit-walk.js';
import { canOpen, forwards } from './merge-kinds.js';
import { withoutReverts } from './pushed-reverts.js';
import { type Branch, readBehind } from './read-behind.js';

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
export interface Place extends Branch {
  landedBy: readonly string[];
}

const MAX_SAMPLE = 1000;

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
  // What a later merge brought forward is of its time; behind one of the branch into itself can be commits of the period.
  const later = walked.laterMerges.filter(merge => canOpen(merge) && !forwards(merge, place.branch));
  const main = [...walked.earlier, ...walked.inPeriod, ...later];
  const behind = await readBehind(git, main, walked.shas, place);
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
