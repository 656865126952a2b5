import { BOUNDS, firstTexts } from '../domain/bounds.js';
import type { Entry } from '../domain/digest.js';
import { type Author, authorKey, type PullRequest } from '../domain/pull-request.js';
import type { AssessedChange } from './assess.js';
import { closedIssues } from './changes/closed-issues.js';
import type { Change } from './changes/index.js';
import { mostChangedPaths } from './changes/most-changed-paths.js';
import { changedLines, sizeOf } from './changes/size.js';
import { TOP_LEVEL } from './paths/modules.js';

const MAX_LARGEST_FILES = 3;

/** The outermost module with more than half of the changed lines. Files outside all folders have nothing in common. */
function mainModuleOf({ files, modules }: Change): Entry['mainModule'] {
  const lines = changedLines(files);
  // A module contains the modules in its folder. A module that the settings name has no folder.
  const filesIn = (path: string) => files.filter(file => file.module === path || file.path.startsWith(`${path}/`));
  const path = modules.find(module => module !== TOP_LEVEL && changedLines(filesIn(module)) * 2 > lines);
  return path === undefined ? undefined : { path, all: filesIn(path).length === files.length };
}

/** People other than the author who approved it, each once. */
function approvedBy({ reviews, author }: PullRequest): Author[] | undefined {
  if (reviews === undefined) return undefined;
  const approvals = new Map(
    reviews.flatMap(({ state, author: reviewer }) =>
      state !== 'approved' || reviewer === null || reviewer.bot ? [] : [[authorKey(reviewer), reviewer] as const],
    ),
  );
  if (author !== null) approvals.delete(authorKey(author));
  return [...approvals.values()];
}

/** A list of numbers or names that is cut where it is longer than an entry lists, under its name. */
function cut<T extends number | string>(all: readonly T[]): { listed: T[]; more: number } {
  const listed = firstTexts(all, BOUNDS.perPullRequest, BOUNDS.listBytes, String);
  return { listed, more: all.length - listed.length };
}

/** The digest's entry for a change. */
export function entryOf({ change, tags, effect, importance, findings, risk }: AssessedChange): Entry {
  const { body, fragments, branchCommits, unlisted: before = {}, ...data } = change.pullRequest;
  const mainModule = mainModuleOf(change);
  const approvals = approvedBy(change.pullRequest);
  const [closes, modules] = [cut(closedIssues(change.pullRequest)), cut(change.modules)];
  const references = change.outcome.unlisted ?? 0;
  const unlisted = {
    ...before,
    ...(closes.more > 0 && { closes: closes.more }),
    ...(modules.more > 0 && { modules: modules.more }),
    ...(references > 0 && { references }),
  };
  return {
    ...data,
    ...(Object.keys(unlisted).length > 0 && { unlisted }),
    closes: closes.listed,
    size: sizeOf(data.additions + data.deletions),
    modules: modules.listed,
    ...(mainModule && { mainModule }),
    largestFiles: mostChangedPaths(data.files).slice(0, MAX_LARGEST_FILES),
    ...(approvals && { approvedBy: approvals }),
    outcome: change.outcome,
    kind: change.kind,
    effect,
    tags: tags.map(({ name }) => name),
    importance,
    findings,
    risk,
  };
}
