import type { Change, ChangeKind } from '../changes/index.js';
import { changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isCosmetic, isDeclaration, isReland, isRevert, titleWords } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import type { Signal } from './signal.js';

/** Fewer added lines contain little to test, and removed code needs no new test. */
const MIN_ADDED = 10;
const MIN_ADDED_FOR_MEDIUM = 100;

/** Kinds of changes that need no new tests. The existing tests cover a refactoring. */
const EXEMPT: readonly ChangeKind[] = ['docs', 'test', 'pipeline', 'dependencies', 'release', 'chore', 'refactor'];
const NO_NEW_BEHAVIOR =
  /\b(?:lint(?:s|ing|er)?|clippy|log(?:s|ging)? (?:message|level)s?|renam(?:e[sd]?|ing)|move[sd]?|moving|type (?:hint|annotation)s?|typings?|clean-?ups?)\b|^(?:remove|drop|delete|refactor)\b/i;
/** Languages with tests inside source files, where paths do not show tests. In uv 23 % of such changes had tests. */
const INLINE_TESTS = /\.(?:rs|zig|d)$/i;

function needsNoTest(change: Change): boolean {
  return (
    EXEMPT.includes(change.kind) ||
    isCosmetic(change) ||
    NO_NEW_BEHAVIOR.test(titleWords(change)) ||
    isRevert(change) ||
    isReland(change) ||
    change.files.length < change.pullRequest.filesTotal
  );
}

/** Changes behavior without changing a test. If the list of files is truncated, a test may be among the rest. */
export const untested = {
  id: 'untested',
  find: change => {
    if (change.files.some(({ kind, status }) => kind === 'test' && status !== 'removed')) return null;
    const source = productFiles(change).filter(
      file => file.status !== 'removed' && !INLINE_TESTS.test(file.path) && !isDeclaration(file),
    );
    const added = source.reduce((sum, { additions }) => sum + additions, 0);
    if (added < MIN_ADDED || needsNoTest(change)) return null;
    return {
      severity: added >= MIN_ADDED_FOR_MEDIUM ? 'medium' : 'low',
      evidence: { paths: mostChangedPaths(source), counts: { files: source.length, lines: changedLines(source) } },
    };
  },
} as const satisfies Signal;
