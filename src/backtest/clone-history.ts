import { DigestError } from '../domain/errors.js';
import type { History } from '../domain/history.js';
import type { Log } from '../domain/log.js';
import type { PullRequest } from '../domain/pull-request.js';
import { gitIn } from '../gather/git/command.js';
import { gitSource } from '../gather/git/index.js';

const WEEK = 7 * 86_400_000;

export interface CloneHistory {
  repository: string;
  /** In the order of their merges. */
  pullRequests: PullRequest[];
  /** What was before the first of them. */
  before: History | undefined;
}

export interface HistoryOptions {
  /** A work tree or a git directory. */
  path: string;
  weeks: number;
  /** `OWNER/REPO`; null: what the clone's remote tells. */
  repository: string | null;
  log: Log;
}

const instant = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

/**
 * All pull requests of the last weeks of a clone, counted from its newest commit and not from today: a clone that was
 * not pulled for long is measured as well. What was before them is read too, as far as judgements look back.
 */
export async function readCloneHistory({ path, weeks, repository, log }: HistoryOptions): Promise<CloneHistory> {
  const [newest = 0] = (await gitIn(path).output(['log', '-1', '--format=%ct', 'HEAD', '--']))
    .toString()
    .split('\n')
    .map(Number);
  const end = instant(newest * 1000 + 1000);
  const period = { start: instant(newest * 1000 - weeks * WEEK), end, asOf: null };
  const source = gitSource({ path, repository, period, log });
  const opened = await source.open();
  const { pullRequests, history } = await source.gather();
  if (pullRequests.length === 0) {
    throw new DigestError(
      `No pull requests in the last ${weeks} weeks of ${path}: the subjects of its commits name none, such as "Title (#12)".`,
    );
  }
  const inOrder = [...pullRequests].sort((a, b) =>
    a.mergedAt < b.mergedAt ? -1 : a.mergedAt > b.mergedAt ? 1 : a.number - b.number,
  );
  return { repository: opened.repository.nameWithOwner, pullRequests: inOrder, before: history };
}
