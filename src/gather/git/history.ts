import { DigestError } from '../../domain/errors.js';
import { instantOf, type Window } from '../window.js';
import type { Git } from './command.js';

/** A commit of the base branch's first-parent history. */
export interface Landed {
  sha: string;
  parents: string[];
  /** Committer date in milliseconds: when it landed. */
  committedAt: number;
  subject: string;
}

/** First-parent history, oldest first, of the period and of the time before it in which references are looked up. */
export interface History {
  inPeriod: Landed[];
  earlier: Landed[];
}

const FORMAT = '--format=%H%x00%P%x00%ct%x00%s';
const FIELDS = 4;

/**
 * Walks the whole first-parent history. `git log --since` would be quicker, but stops at the first commit with an older
 * date, and a single rebased or imported commit with a clock of its own would hide all that is behind it.
 */
export async function readHistory(git: Git, tip: string, window: Window, shallow: boolean): Promise<History> {
  const history: History = { inPeriod: [], earlier: [] };
  let oldest = Number.POSITIVE_INFINITY;
  let newest = Number.NEGATIVE_INFINITY;
  for await (const commit of landed(git, tip)) {
    oldest = Math.min(oldest, commit.committedAt);
    newest = Math.max(newest, commit.committedAt);
    if (commit.committedAt >= window.end || commit.committedAt < window.earliest) continue;
    (commit.committedAt < window.start ? history.earlier : history.inPeriod).push(commit);
  }
  insist(window, oldest, newest, shallow);
  return { inPeriod: history.inPeriod.reverse(), earlier: history.earlier.reverse() };
}

async function* landed(git: Git, tip: string): AsyncGenerator<Landed> {
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
