import { DigestError } from '../../domain/errors.js';
import { DAY_MS, instantOf } from '../../domain/instant.js';
import { historyStart } from '../earlier-merges.js';
import type { PeriodBounds } from '../period-bounds.js';
import type { Git } from './command.js';
import { withoutOddBytes } from './decode.js';

/** A commit that reached the branch: one of its first-parent history, or one behind a merge in it. */
export interface BranchCommit {
  sha: string;
  parents: string[];
  /** When the commit reached the branch, in milliseconds: its committer date, or that of the merge that brought it. */
  committedAt: number;
  subject: string;
  body: string;
  /** The merge of the first-parent history that brought a commit from behind it. */
  broughtBy?: BranchCommit;
  /** It reached the branch when that merge did: it was on another branch before. */
  forwarded?: true;
  /** How many first-parent commits are newer; of a commit behind a merge, than that merge. */
  position: number;
}

/** First-parent commits, oldest first. */
export interface WalkedCommits {
  inPeriod: BranchCommit[];
  /** Those of the time before the period in which references are looked up. */
  earlier: BranchCommit[];
  /** Merges since the period, which can bring commits of the period. */
  laterMerges: BranchCommit[];
  /** The newest before the end of the period, at most a thousand. They show how the project names its pull requests. */
  sample: BranchCommit[];
  /** The SHAs of all, whatever their date. */
  shas: Set<string>;
  /** The latest date of all, in milliseconds. */
  newest: number;
}

const FORMAT = '--format=%H%x00%P%x00%ct%x00%s%x00%b';
const FIELDS = 5;
const SAMPLE = 1000;

/**
 * Committer dates can run backwards for a few commits. After this many older commits in a row, nearly all newer ones
 * were seen.
 */
const OLDER_IN_A_ROW = 100;

/** A walk through the first-parent history: the commits it has found at two milestones and at its end. */
export interface CommitWalk {
  /** Once the start of the period is passed. Commits with wrong clocks may still be missing. */
  pastPeriod: Promise<WalkedCommits>;
  /** Once the start of the history before the period is passed, in which churn is counted. */
  pastHistory: Promise<WalkedCommits>;
  /** Rejects with DigestError if the clone does not cover the period. */
  all: Promise<WalkedCommits>;
}

/** Is reached after 100 commits in a row that are older than the instant, or at the end of the walk. */
interface Milestone {
  /** Milliseconds. */
  instant: number;
  olderInARow: number;
  reached: Promise<WalkedCommits>;
  reach(commits: WalkedCommits): void;
}

function milestoneAt(instant: number): Milestone {
  let reach: (commits: WalkedCommits) => void = () => {};
  const reached = new Promise<WalkedCommits>(resolve => {
    reach = resolve;
  });
  return { instant, olderInARow: 0, reached, reach };
}

const oldestFirst = ({ inPeriod, earlier, laterMerges, sample, ...others }: WalkedCommits): WalkedCommits => ({
  ...others,
  inPeriod: inPeriod.toReversed(),
  earlier: earlier.toReversed(),
  laterMerges: laterMerges.toReversed(),
  sample: sample.toReversed(),
});

const noCommits = (): WalkedCommits => ({
  inPeriod: [],
  earlier: [],
  laterMerges: [],
  sample: [],
  shas: new Set(),
  newest: Number.NEGATIVE_INFINITY,
});

/**
 * Walks the whole first-parent history. `git log --since` would be faster, but it stops at the first commit with an older
 * date, so a single rebased or imported commit with a wrong clock would hide everything behind it. The milestones let
 * the commits of the period be read while the walk goes on.
 */
export function walkCommits(git: Git, tip: string, bounds: PeriodBounds, boundary: ReadonlySet<string>): CommitWalk {
  const period = milestoneAt(bounds.start);
  const history = milestoneAt(historyStart(bounds.start));
  const walk = async () => {
    const commits = noCommits();
    const dates: number[] = [];
    let atBoundary = false;
    let oldest = Number.POSITIVE_INFINITY;
    for await (const commit of branchCommits(git, ['--first-parent', tip, '--'])) {
      const { committedAt } = commit;
      oldest = Math.min(oldest, committedAt);
      commits.newest = Math.max(commits.newest, committedAt);
      dates[0] = dates[1] ?? committedAt;
      dates[1] = committedAt;
      for (const milestone of [period, history]) {
        milestone.olderInARow = committedAt < milestone.instant ? milestone.olderInARow + 1 : 0;
        if (milestone.olderInARow === OLDER_IN_A_ROW) milestone.reach(oldestFirst(commits));
      }
      commits.shas.add(commit.sha);
      atBoundary = boundary.has(commit.sha);
      place(commit, bounds, commits, atBoundary);
    }
    checkCoverage(bounds, oldest);
    if (atBoundary) checkBoundary(bounds, dates);
    return oldestFirst(commits);
  };
  const all = walk();
  // A failure is reported by `all`.
  for (const { reach } of [period, history]) all.then(reach, () => reach(noCommits()));
  return { pastPeriod: period.reached, pastHistory: history.reached, all };
}

/** Puts a commit where it belongs by its date. What a commit at the boundary of a shallow clone changed is not known. */
function place(commit: BranchCommit, bounds: PeriodBounds, commits: WalkedCommits, atBoundary: boolean): void {
  const { committedAt, parents } = commit;
  if (committedAt >= bounds.end) {
    if (parents.length > 1) commits.laterMerges.push(commit);
    return;
  }
  if (commits.sample.length < SAMPLE) commits.sample.push(commit);
  if (committedAt < bounds.lookUpStart || atBoundary) return;
  (committedAt < bounds.start ? commits.earlier : commits.inPeriod).push(commit);
}

/** Commits as `git log` lists them. */
export async function* branchCommits(git: Git, args: readonly string[], input?: string): AsyncGenerator<BranchCommit> {
  let fields: string[] = [];
  let position = 0;
  for await (const texts of git.texts(['log', '-z', '--encoding=UTF-8', '--no-notes', FORMAT, ...args], input)) {
    fields.push(...texts);
    const complete = fields.length - (fields.length % FIELDS);
    for (let index = 0; index < complete; index += FIELDS) {
      const [sha = '', parents = '', seconds = '', subject = '', body = ''] = fields.slice(index, index + FIELDS);
      yield {
        sha,
        parents: parents.split(' ').filter(Boolean),
        committedAt: Number(seconds) * 1000,
        subject: withoutOddBytes(subject),
        body: withoutOddBytes(body).trim(),
        position,
      };
      position += 1;
    }
    fields = fields.slice(complete);
  }
}

/** One clock can be wrong: a boundary that is older than the commit before it by more than this proves nothing. */
const MAX_GAP_MS = 90 * DAY_MS;

/** `dates`: of the last commit before the boundary of a shallow clone, and of the boundary, in milliseconds. */
export function checkBoundary({ start }: PeriodBounds, [before = 0, boundary = before]: readonly number[]): void {
  const reached = before >= start && before - boundary > MAX_GAP_MS ? before : boundary;
  if (reached < start) return;
  throw new DigestError(
    `The clone is shallow: it starts at ${instantOf(reached)}, after the start of the period, ${instantOf(start)}. Run \`git fetch --unshallow\` in it first (in a workflow: actions/checkout with \`fetch-depth: 0\`).`,
  );
}

/** A merge brought what was before the boundary too, and nobody knows what that is. */
export function checkForwarded({ start, end }: PeriodBounds, { committedAt, subject }: BranchCommit): void {
  if (committedAt < start || committedAt >= end) return;
  throw new DigestError(
    `The clone is shallow: it has not all that “${subject}” brought in the period. Run \`git fetch --unshallow\` in it first (in a workflow: actions/checkout with \`fetch-depth: 0\`).`,
  );
}

/** Without this check, a clone that does not reach back to the period would make an empty digest. */
function checkCoverage({ end }: PeriodBounds, oldest: number): void {
  if (oldest < end) return;
  throw new DigestError(
    `The period ends at ${instantOf(end)}, but the history starts at ${instantOf(oldest)}. Ask for a later period.`,
  );
}
