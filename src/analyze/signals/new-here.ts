import type { Author } from '../../domain/pull-request.js';
import { type Change, changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isByPerson, isReland, isRevert, isWordsOnly } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import type { AnalysisContext } from '../context/index.js';
import { dirname } from '../paths/names.js';
import { newcomer } from './newcomer.js';
import type { Signal } from './signal.js';

/** Fewer changed lines than these are a visit. */
const MIN_LINES = 20;

/** Whether the same author changed one of the folders earlier in the period. */
function wasHereThisWeek(
  author: Author,
  change: Change,
  folders: ReadonlySet<string>,
  context: AnalysisContext,
): boolean {
  const { mergedAt } = change.pullRequest;
  return context
    .by(author)
    .some(
      ({ pullRequest, source }) =>
        pullRequest.mergedAt < mergedAt && source.some(({ path }) => folders.has(dirname(path))),
    );
}

/** By somebody who knows the project but changed nothing in these folders, or those above, in the time that is known. */
export const newHere = {
  id: 'new-here',
  find: (change, context) => {
    const { author } = change.pullRequest;
    // A folder of new files is new to everybody.
    const files = productFiles(change).filter(({ status }) => status !== 'added');
    if (author === null || !isByPerson(change) || changedLines(files) < MIN_LINES) return null;
    if (isWordsOnly(change) || isRevert(change) || isReland(change)) return null;
    if (change.kind === 'chore' || newcomer.find(change, context) !== null) return null;
    const paths = files.map(({ path }) => path);
    // The folder above counts as well: `lock.rs` that became `lock/mod.rs` is no new place.
    if (context.history.mergedIn(author, [...paths, ...paths.map(dirname)]) !== 0) return null;
    if (wasHereThisWeek(author, change, new Set(paths.map(dirname)), context)) return null;
    return { severity: 'low', evidence: { names: [author.login ?? author.name], paths: mostChangedPaths(files) } };
  },
} as const satisfies Signal;
