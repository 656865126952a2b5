import { DigestError } from '../../domain/errors.js';
import { instantOf } from '../../domain/instant.js';
import { historyStart } from '../earlier-merges.js';
import type { PeriodBounds } from '../period-bounds.js';
import type { Git } from './command.js';

/** A commit of the base branch's first-parent history. */
export interface FirstParentCommit {
  sha: string;
  parents: string[];
  /** Committer date in milliseconds: when the commit reached the branch. */
  committedAt: number;
  subject: string;
}

/** First-parent commits, oldest first. */
export interface WalkedCommits {
  inPeriod: FirstParentCommit[];
  /** Those of the time before the period in which references are looked up. */
  earlier: FirstParentCommit[];
}

const FORMAT = '--format=%H%x00%P%x00%ct%x00%s';
const FIELDS = 4;

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

const oldestFirst = ({ inPeriod, earlier }: WalkedCommits): WalkedCommits => ({
  inPeriod: inPeriod.toReversed(),
  earlier: earlier.toReversed(),
});

/**
 * Walks the whole first-parent history. `git log --since` would be faster, but it stops at the first commit with an older
 * date, so a single rebased or imported commit with a wrong clock would hide everything behind it. The milestones let
 * the commits of the period be read while the walk goes on.
 */
export function walkCommits(git: Git, tip: string, bounds: PeriodBounds, shallow: boolean): CommitWalk {
  const period = milestoneAt(bounds.start);
  const history = milestoneAt(historyStart(bounds.start));
  const walk = async () => {
    const commits: WalkedCommits = { inPeriod: [], earlier: [] };
    let oldest = Number.POSITIVE_INFINITY;
    let newest = Number.NEGATIVE_INFINITY;
    for await (const commit of firstParentCommits(git, tip)) {
      const { committedAt } = commit;
      oldest = Math.min(oldest, committedAt);
      newest = Math.max(newest, committedAt);
      for (const milestone of [period, history]) {
        milestone.olderInARow = committedAt < milestone.instant ? milestone.olderInARow + 1 : 0;
        if (milestone.olderInARow === OLDER_IN_A_ROW) milestone.reach(oldestFirst(commits));
      }
      if (committedAt >= bounds.end || committedAt < bounds.lookUpStart) continue;
      (committedAt < bounds.start ? commits.earlier : commits.inPeriod).push(commit);
    }
    checkCoverage(bounds, oldest, newest, shallow);
    return oldestFirst(commits);
  };
  const all = walk();
  const none: WalkedCommits = { inPeriod: [], earlier: [] };
  // A failure is reported by `all`.
  for (const { reach } of [period, history]) all.then(reach, () => reach(none));
  return { pastPeriod: period.reached, pastHistory: history.reached, all };
}

async function* firstParentCommits(git: Git, tip: string): AsyncGenerator<FirstParentCommit> {
  let fields: string[] = [];
  for await (const texts of git.texts(['log', '--first-parent', '-z', '--encoding=UTF-8', FORMAT, tip, '--'])) {
    fields.push(...texts);
    const complete = fields.length - (fields.length % FIELDS);
    for (let index = 0; index < complete; index += FIELDS) {
      const [sha = '', parents = '', seconds = '', subject = ''] = fields.slice(index, index + FIELDS);
      yield { sha, parents: parents.split(' ').filter(Boolean), committedAt: Number(seconds) * 1000, subject };
    }
    fields = fields.slice(complete);
  }
}

/** Without this check, a clone that does not cover the period would make an empty digest. */
function checkCoverage(bounds: PeriodBounds, oldest: number, newest: number, shallow: boolean): void {
  const start = instantOf(bounds.start);
  if (shallow && oldest >= bounds.start) {
    throw new DigestError(
      `The clone is shallow: it starts at ${instantOf(oldest)}, after the start of the period, ${start}. Run \`git fetch --unshallow\` in it first (in a workflow: actions/checkout with \`fetch-depth: 0\`).`,
    );
  }
  if (newest < bounds.start) {
    throw new DigestError(
      `The period starts at ${start}, but the newest commit of the clone is from ${instantOf(newest)}. Run \`git pull\` in it first, or ask for an earlier period.`,
    );
  }
  if (oldest >= bounds.end) {
    throw new DigestError(
      `The period ends at ${instantOf(bounds.end)}, but the history starts at ${instantOf(oldest)}. Ask for a later period.`,
    );
  }
}
