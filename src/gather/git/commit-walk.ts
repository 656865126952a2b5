import { DigestError } from '../../domain/errors.js';
import { churnSince } from '../earlier-merges.js';
import { instantOf, type Window } from '../period-bounds.js';
import type { Git } from './command.js';

/** A commit of the base branch's first-parent history. */
export interface FirstParentCommit {
  sha: string;
  parents: string[];
  /** Committer date in milliseconds: when it landed. */
  committedAt: number;
  subject: string;
}

/** First-parent history, oldest first, of the period and of the time before it in which references are looked up. */
export interface History {
  inPeriod: FirstParentCommit[];
  earlier: FirstParentCommit[];
}

const FORMAT = '--format=%H%x00%P%x00%ct%x00%s';
const FIELDS = 4;

/** Dates run backwards for a commit or a few; where so many in a row are older, nearly all that is newer was passed. */
const OLDER_IN_A_ROW = 100;

/** A walk through the first-parent history, with what it has found by the time that it is past the days that matter. */
export interface HistoryWalk {
  /** Begun: the period is passed, but for commits whose clocks ran otherwise. */
  pastPeriod: Promise<History>;
  /** The same for the days before it over which churn is counted. */
  pastChurn: Promise<History>;
  whole: Promise<History>;
}

/** Resolves once a hundred commits in a row are older than the instant, or all were seen. */
interface Milestone {
  instant: number;
  older: number;
  found: Promise<History>;
  reach(history: History): void;
}

function milestoneAt(instant: number): Milestone {
  let reach: (history: History) => void = () => {};
  const found = new Promise<History>(resolve => {
    reach = resolve;
  });
  return { instant, older: 0, found, reach };
}

const oldestFirst = ({ inPeriod, earlier }: History): History => ({
  inPeriod: inPeriod.toReversed(),
  earlier: earlier.toReversed(),
});

/**
 * Walks the whole first-parent history. `git log --since` would be quicker, but stops at the first commit with an older
 * date, and a single rebased or imported commit with a clock of its own would hide all that is behind it. So that the
 * commits of the period need not wait for the end of it, the walk tells on its way what it has found.
 */
export function walkHistory(git: Git, tip: string, window: Window, shallow: boolean): HistoryWalk {
  const period = milestoneAt(window.start);
  const churn = milestoneAt(churnSince(window.start));
  const walk = async () => {
    const history: History = { inPeriod: [], earlier: [] };
    let oldest = Number.POSITIVE_INFINITY;
    let newest = Number.NEGATIVE_INFINITY;
    for await (const commit of landed(git, tip)) {
      const { committedAt } = commit;
      oldest = Math.min(oldest, committedAt);
      newest = Math.max(newest, committedAt);
      for (const milestone of [period, churn]) {
        milestone.older = committedAt < milestone.instant ? milestone.older + 1 : 0;
        if (milestone.older === OLDER_IN_A_ROW) milestone.reach(oldestFirst(history));
      }
      if (committedAt >= window.end || committedAt < window.earliest) continue;
      (committedAt < window.start ? history.earlier : history.inPeriod).push(commit);
    }
    insist(window, oldest, newest, shallow);
    return oldestFirst(history);
  };
  const whole = walk();
  const nothing: History = { inPeriod: [], earlier: [] };
  // A failure is told where the whole is asked for.
  for (const { reach } of [period, churn]) whole.then(reach, () => reach(nothing));
  return { pastPeriod: period.found, pastChurn: churn.found, whole };
}

async function* landed(git: Git, tip: string): AsyncGenerator<FirstParentCommit> {
  let fields: string[] = [];
  for await (const texts of git.texts(['log', '--first-parent', '-z', '--encoding=UTF-8', FORMAT, tip, '--'])) {
    fields.push(...texts);
    const whole = fields.length - (fields.length % FIELDS);
    for (let at = 0; at < whole; at += FIELDS) {
      const [sha = '', parents = '', seconds = '', subject = ''] = fields.slice(at, at + FIELDS);
      yield { sha, parents: parents.split(' ').filter(Boolean), committedAt: Number(seconds) * 1000, subject };
    }
    fields = fields.slice(whole);
  }
}

/** An empty digest of a time that the clone does not hold would be a lie. */
function insist(window: Window, oldest: number, newest: number, shallow: boolean): void {
  const start = instantOf(window.start);
  if (shallow && oldest >= window.start) {
    throw new DigestError(
      `The clone is shallow: it begins at ${instantOf(oldest)}, after the period's start, ${start}. Run \`git fetch --unshallow\` in it first (in a workflow: actions/checkout with \`fetch-depth: 0\`).`,
    );
  }
  if (newest < window.start) {
    throw new DigestError(
      `The period begins at ${start}, but the newest commit of the clone is from ${instantOf(newest)}. Run \`git pull\` in it first, or ask for an earlier period.`,
    );
  }
  if (oldest >= window.end) {
    throw new DigestError(
      `The period ends at ${instantOf(window.end)}, but the history begins only at ${instantOf(oldest)}. Ask for a later period.`,
    );
  }
}
