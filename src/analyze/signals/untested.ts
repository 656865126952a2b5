import type { Change, ChangeKind } from '../changes/index.js';
import { changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isDeclaration, isReland, isRevert, isWordsOnly, titleWords } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import type { Signal } from './signal.js';

/** Fewer added lines than these hold little that a test could hold on to; taking code away needs no new test. */
const MIN_ADDED = 10;
const MANY_ADDED = 100;

/** What is for something that needs no test of its own; a refactoring is held by the tests that are there. */
const EXEMPT: readonly ChangeKind[] = ['docs', 'test', 'pipeline', 'dependencies', 'release', 'chore', 'refactor'];
const AS_BEFORE =
  /\b(?:lint(?:s|ing|er)?|clippy|log(?:s|ging)? (?:message|level)s?|renam(?:e[sd]?|ing)|move[sd]?|moving|type (?:hint|annotation)s?|typings?|clean-?ups?)\b|^(?:remove|drop|delete|refactor)\b/i;
/** Languages that keep tests in the file of the code: paths cannot tell. In uv 23 % of such changes held tests. */
const TESTS_INSIDE = /\.(?:rs|zig|d)$/i;

function needsNoTest(change: Change): boolean {
  return (
    EXEMPT.includes(change.kind) ||
    isWordsOnly(change) ||
    AS_BEFORE.test(titleWords(change)) ||
    isRevert(change) ||
    isReland(change) ||
    change.files.length < change.pullRequest.filesTotal
  );
}

/** Behaviour changed and no test with it. Where the list of files is cut short, a test may be among the rest. */
export const untested = {
  id: 'untested',
  find: change => {
    if (change.files.some(({ kind, status }) => kind === 'test' && status !== 'removed')) return null;
    const source = productFiles(change).filter(
      file => file.status !== 'removed' && !TESTS_INSIDE.test(file.path) && !isDeclaration(file),
    );
    const added = source.reduce((sum, { additions }) => sum + additions, 0);
    if (added < MIN_ADDED || needsNoTest(change)) return null;
    return {
      severity: added >= MANY_ADDED ? 'medium' : 'low',
      evidence: { paths: mostChangedPaths(source), counts: { files: source.length, lines: changedLines(source) } },
    };
  },
} as const satisfies Signal;
