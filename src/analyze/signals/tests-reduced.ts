import type { Change, ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert, titleWords } from '../changes/predicates.js';
import { CODE_EXTENSIONS } from '../paths/linguist.js';
import { extensionsOf } from '../paths/names.js';
import type { Signal } from './signal.js';

/** Smaller reductions only shorten a test. */
const MIN_LINES = 20;
/** The share of the deleted lines that is not added again. */
const MIN_SHARE = 0.5;
const MIN_SHARE_WHEN_REORGANIZED = 0.8;
/** At the start of a title, or right before "test": `show skipped tests` skips nothing. */
const SKIPS =
  /^(?:temporarily )?(?:skip|disabl|xfail|quarantin|mut|ignor)\w*\b|^mark\b.*\b(?:xfail|fixme|skip|slow|flaky)|\b(?:skip|disable|xfail|quarantine) (?:[\w.-]+ ){0,4}tests?\b/i;
/** Words for the opposite of a skip. */
const UNSKIPS = /\b(?:un-?skip\w*|re-?enabl\w+|enabl\w+|un-?mut\w+|restor\w+|un-?quarantin\w+|fix(?!me\b)\w*)\b/i;
/** A test that is skipped only where it cannot run still runs elsewhere. */
const SKIPS_CONDITIONALLY =
  /\b(?:on|when|if|unless|without|where)\b.*\b(?:support\w*|devices?|platforms?|available|installed|missing)\b/i;
/** Reorganized tests often get shorter without testing less. */
const REORGANIZES =
  /\b(?:refactor\w*|renam\w+|mov(?:e[sd]?|ing)|split\w*|simplif\w+|consolidat\w+|dedup\w*|unif\w+|merg\w+|clean\w*|format\w*|parametri[sz]\w+|migrat\w+|reorgani[sz]\w+|restructur\w+|rewrite\w*|snapshots?|speed)\b/i;
/** Data for tests: recordings, fixtures, playgrounds. */
const TEST_DATA = /(?:^|\/)(?:testdata|test[-_]data|fixtures?|__fixtures__|playground|assets|mocks?|__mocks__)\//i;

const isCode = (path: string) => extensionsOf(path).some(extension => CODE_EXTENSIONS.has(extension));
const additions = (files: readonly ClassifiedFile[]) => files.reduce((sum, file) => sum + file.additions, 0);
const deletions = (files: readonly ClassifiedFile[]) => files.reduce((sum, file) => sum + file.deletions, 0);

/** Whether the tested code was removed along with its tests. */
function isCodeRemoved({ source }: Change, removedTestLines: number): boolean {
  const removedLines = deletions(source) - additions(source);
  return (
    source.some(({ status }) => status === 'removed') ||
    removedLines >= removedTestLines / 2 ||
    removedLines > additions(source)
  );
}

/** Deletes, shortens or skips tests while the tested code stays. */
export const testsReduced = {
  id: 'tests-reduced',
  find: change => {
    if (isRevert(change)) return null;
    const all = change.files.filter(({ kind, path }) => kind === 'test' && !TEST_DATA.test(path));
    const tests = all.filter(({ path }) => isCode(path));
    if (tests.length === 0) return null;
    const words = titleWords(change);
    const isSkip =
      SKIPS.test(words) && !UNSKIPS.test(words) && !SKIPS_CONDITIONALLY.test(words) && change.source.length === 0;
    // `all` also includes files that are not code, such as a table that the cases moved into.
    const removedLines = deletions(tests) - additions(all);
    const removed = tests.filter(({ status }) => status === 'removed');
    const minShare = REORGANIZES.test(change.pullRequest.title) ? MIN_SHARE_WHEN_REORGANIZED : MIN_SHARE;
    const isReduction =
      removedLines >= Math.max(MIN_LINES, deletions(tests) * minShare) && !isCodeRemoved(change, removedLines);
    if (!isSkip && !isReduction) return null;
    const reduced = isReduction ? tests.filter(file => file.deletions > file.additions) : tests;
    return {
      severity: isReduction && removed.length > 0 ? 'medium' : 'low',
      evidence: {
        paths: mostChangedPaths(reduced),
        counts: { files: removed.length, added: additions(tests), deleted: deletions(tests) },
      },
    };
  },
} as const satisfies Signal;
