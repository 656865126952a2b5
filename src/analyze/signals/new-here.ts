import type { Author } from '../../domain/pull-request.js';
import { type Change, changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isByPerson, isCosmetic, isReland, isRevert } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import type { AnalysisContext } from '../context/index.js';
import { dirname } from '../paths/names.js';
import { newcomer } from './newcomer.js';
import type { Signal } from './signal.js';

/** Smaller changes need little knowledge of the place. */
const MIN_LINES = 20;

/** Whether the same author changed one of the folders earlier in the period. */
function wasHereBefore(
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

/** By an author who knows the project but changed nothing in these folders, or those above, in the known history. */
export const newHere = {
  id: 'new-here',
  find: (change, context) => {
    const { author } = change.pullRequest;
    // New files are new to everybody.
    const files = productFiles(change).filter(({ status }) => status !== 'added');
    if (author === null || !isByPerson(change) || changedLines(files) < MIN_LINES) return null;
    if (isCosmetic(change) || isRevert(change) || isReland(change)) return null;
    if (change.kind === 'chore' || newcomer.find(change, context) !== null) return null;
    const paths = files.map(({ path }) => path);
    // The parent folder counts too: if `lock.rs` becomes `lock/mod.rs`, its authors still know it.
    if (context.history.mergedIn(author, [...paths, ...paths.map(dirname)]) !== 0) return null;
    if (wasHereBefore(author, change, new Set(paths.map(dirname)), context)) return null;
    return { severity: 'low', evidence: { names: [author.login ?? author.name], paths: mostChangedPaths(files) } };
  },
} as const satisfies Signal;
