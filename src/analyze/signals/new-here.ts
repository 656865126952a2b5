import type { Author } from '../../domain/pull-request.js';
import { dirname } from '../paths/names.js';
import { changedLines, type Subject } from '../subjects/index.js';
import { tellingPaths } from '../telling-paths.js';
import type { Week } from '../week.js';
import { isByPerson, isReland, isRevert, isWordsOnly } from './evidence.js';
import { newcomer } from './newcomer.js';
import { productFiles } from './product.js';
import type { Signal } from './signal.js';

/** Fewer changed lines than these are a visit. */
const FEWEST_LINES = 20;

/** Whether the same author changed one of the folders earlier in the period. */
function wasHereThisWeek(author: Author, subject: Subject, folders: ReadonlySet<string>, week: Week): boolean {
  const { mergedAt } = subject.pullRequest;
  return week
    .by(author)
    .some(
      ({ pullRequest, source }) =>
        pullRequest.mergedAt < mergedAt && source.some(({ path }) => folders.has(dirname(path))),
    );
}

/** By somebody who knows the project but changed nothing in these folders, or those above, in the time that is known. */
export const newHere = {
  id: 'new-here',
  find: (subject, week) => {
    const { author } = subject.pullRequest;
    // A folder of new files is new to everybody.
    const files = productFiles(subject).filter(({ status }) => status !== 'added');
    if (author === null || !isByPerson(subject) || changedLines(files) < FEWEST_LINES) return null;
    if (isWordsOnly(subject) || isRevert(subject) || isReland(subject)) return null;
    if (subject.kind === 'chore' || newcomer.find(subject, week) !== null) return null;
    const paths = files.map(({ path }) => path);
    // The folder above counts as well: `lock.rs` that became `lock/mod.rs` is no new place.
    if (week.past.mergedIn(author, [...paths, ...paths.map(dirname)]) !== 0) return null;
    if (wasHereThisWeek(author, subject, new Set(paths.map(dirname)), week)) return null;
    return { severity: 'low', evidence: { names: [author.login ?? author.name], paths: tellingPaths(files) } };
  },
} as const satisfies Signal;
