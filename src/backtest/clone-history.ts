import { type Landed, landedPush } from '../analyze/reverts/landed.js';
import { DigestError } from '../domain/errors.js';
import type { History } from '../domain/history.js';
import { DAY_MS, instantOf } from '../domain/instant.js';
import type { Log } from '../domain/log.js';
import { compareText } from '../domain/order.js';
import type { PullRequest } from '../domain/pull-request.js';
import { gitIn } from '../gather/git/command.js';
import { gitSource } from '../gather/git/index.js';

const WEEK_MS = 7 * DAY_MS;

export interface CloneHistory {
  repository: string;
  /** In the order in which they were merged. */
  pullRequests: PullRequest[];
  /** Commits of these weeks without a pull request, which may revert some. */
  pushes: Landed[];
  /** The history before the first of them. */
  before: History | undefined;
}

export interface CloneHistoryOptions {
  /** A work tree or a git directory. */
  path: string;
  weeks: number;
  /** `OWNER/REPO`; null: the repository of the clone's remote. */
  repository: string | null;
  log: Log;
}

/**
 * All pull requests of the last weeks of a clone, and the history before them. The weeks are counted back from the newest
 * commit, not from today, so that an old clone can be measured too. Throws DigestError if there are no pull requests.
 */
export async function readCloneHistory({ path, weeks, repository, log }: CloneHistoryOptions): Promise<CloneHistory> {
  const newestSeconds = Number((await gitIn(path).output(['log', '-1', '--format=%ct', 'HEAD', '--'])).toString());
  const newest = newestSeconds * 1000;
  const period = { start: instantOf(newest - weeks * WEEK_MS), end: instantOf(newest + 1000), asOf: null };
  const source = gitSource({ path, repository, period, log });
  const opened = await source.open();
  const { pullRequests, history, directPushes = [], clone } = await source.gather();
  if (pullRequests.length === 0) {
    throw new DigestError(
      `No pull requests in the last ${weeks} weeks of ${path}: no commit names one in a form that its commits often have, such as "Title (#12)".`,
    );
  }
  const inOrder = pullRequests.toSorted((a, b) => compareText(a.mergedAt, b.mergedAt) || a.number - b.number);
  const { nameWithOwner, url } = opened.repository;
  const pushes = directPushes.map(push => landedPush(push, { baseRef: clone?.branch ?? null, url }));
  return { repository: nameWithOwner, pullRequests: inOrder, pushes, before: history };
}
