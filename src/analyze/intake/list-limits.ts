import { BOUNDS, firstTexts } from '../../domain/bounds.js';
import type { ChangedFile, PullRequest } from '../../domain/pull-request.js';

const LISTS = ['coAuthors', 'labels', 'reviews'] as const;

const pathLength = ({ path, previousPath = '' }: ChangedFile) => path.length + previousPath.length;

/** Limits the lists of a pull request, and counts what it leaves out. `filesTotal` counts the files. */
export function withinListLimits(pullRequest: PullRequest): PullRequest {
  const { unlisted: before = {} } = pullRequest;
  const bounded: PullRequest = {
    ...pullRequest,
    files: firstTexts(pullRequest.files, BOUNDS.files, BOUNDS.pathCharacters, pathLength),
  };
  const unlisted = { ...before };
  for (const list of LISTS) {
    const beyond = (pullRequest[list]?.length ?? 0) - BOUNDS.perPullRequest;
    if (beyond <= 0) continue;
    Object.assign(bounded, { [list]: pullRequest[list]?.slice(0, BOUNDS.perPullRequest) });
    unlisted[list] = (before[list] ?? 0) + beyond;
  }
  return Object.keys(unlisted).length === 0 ? bounded : { ...bounded, unlisted };
}
