import type { DirectPush } from '../../domain/gathered.js';
import { compareText } from '../../domain/order.js';
import type { ChangedFile, PullRequest } from '../../domain/pull-request.js';
import { withinMessageLimits } from '../intake/text-limits.js';

type Fields = 'title' | 'body' | 'mergedAt' | 'baseRef' | 'files' | 'additions' | 'deletions' | 'commitSha' | 'url';

/** What reached a branch and may revert or be reverted: a pull request, or a commit that was pushed without one. */
export type Landed = Pick<PullRequest, Fields | 'filesTotal' | 'labels' | 'landedBy' | 'branchCommits'> & {
  number: number | null;
};

/** What outcomes are kept by: the number of a pull request, the SHA of a commit without one. */
export type LandedKey = number | string;

export function keyOf({ number, commitSha }: Landed): LandedKey {
  return number ?? commitSha ?? '';
}

/** The branch that commits were pushed to, where that is known. */
export interface PushedTo {
  baseRef: string | null;
  /** Address of the repository. */
  url: string | null;
}

const linesOf = (files: readonly ChangedFile[], lines: 'additions' | 'deletions') =>
  files.reduce((sum, file) => sum + file[lines], 0);

/** A pushed commit, whose files may be unknown. */
export function landedPush(
  { sha, title, body, committedAt, files = [] }: DirectPush,
  { baseRef, url }: PushedTo,
): Landed {
  return {
    number: null,
    ...withinMessageLimits({ title, body }),
    mergedAt: committedAt,
    ...(baseRef !== null && { baseRef }),
    ...(url !== null && { url: `${url}/commit/${sha}` }),
    files,
    filesTotal: files.length,
    additions: linesOf(files, 'additions'),
    deletions: linesOf(files, 'deletions'),
    commitSha: sha,
  };
}

/** In merge order; those of the same second by number, and commits after them. */
export function inLandingOrder(all: readonly Landed[]): Landed[] {
  return [...all].sort(
    (a, b) =>
      compareText(a.mergedAt, b.mergedAt) ||
      (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) ||
      compareText(a.commitSha ?? '', b.commitSha ?? ''),
  );
}

/** Whether both landed on the same branch, as far as is known. */
export function onSameBase({ baseRef: one }: Landed, { baseRef: other }: Landed): boolean {
  return one === undefined || other === undefined || one === other;
}
