import { BOUNDS, firstTexts } from '../../domain/bounds.js';
import type { Author, ChangedFile, PullRequest, Review } from '../../domain/pull-request.js';

const LISTS = ['coAuthors', 'labels', 'reviews'] as const;

const pathsOf = ({ path, previousPath = '' }: ChangedFile) => path + previousPath;
const nameOf = (author: Author | null) => (author === null ? '' : `${author.login ?? ''}${author.name}`);

function textOf(one: string | Author | Review): string {
  if (typeof one === 'string') return one;
  return nameOf('state' in one ? one.author : one);
}

/** Limits the lists of a pull request, and counts what it leaves out. `filesTotal` counts the files. */
export function withinListLimits(pullRequest: PullRequest): PullRequest {
  const { unlisted: before = {} } = pullRequest;
  const bounded: PullRequest = {
    ...pullRequest,
    files: firstTexts(pullRequest.files, BOUNDS.files, BOUNDS.pathBytes, pathsOf),
  };
  const unlisted = { ...before };
  for (const list of LISTS) {
    const all: readonly (string | Author | Review)[] = pullRequest[list] ?? [];
    const listed = firstTexts(all, BOUNDS.perPullRequest, BOUNDS.listBytes, textOf);
    if (listed.length === all.length) continue;
    Object.assign(bounded, { [list]: listed });
    unlisted[list] = (before[list] ?? 0) + all.length - listed.length;
  }
  return Object.keys(unlisted).length === 0 ? bounded : { ...bounded, unlisted };
}
