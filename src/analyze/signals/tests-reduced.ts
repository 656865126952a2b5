import type { Change, ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert, titleWords } from '../changes/predicates.js';
import { CODE_EXTENSIONS } from '../paths/linguist.js';
import { extensionsOf } from '../paths/names.js';
import type { Signal } from './signal.js';

/** Fewer lines than these are a test made shorter, not a test gone. */
const MIN_LINES = 20;
const SHARE = 0.5;
const LARGE_SHARE = 0.8;
/** At the start, or right before the tests that are meant: `show skipped tests` skips none. */
const SKIPS =
  /^(?:temporarily )?(?:skip|disabl|xfail|quarantin|mut|ignor)\w*\b|^mark\b.*\b(?:xfail|fixme|skip|slow|flaky)|\b(?:skip|disable|xfail|quarantine) (?:[\w.-]+ ){0,4}tests?\b/i;
/** What takes a skip back. */
const UNSKIPS = /\b(?:un-?skip\w*|re-?enabl\w+|enabl\w+|un-?mut\w+|restor\w+|un-?quarantin\w+|fix(?!me\b)\w*)\b/i;
/** What cannot run somewhere is skipped there, and runs elsewhere. */
const SOMEWHERE =
  /\b(?:on|when|if|unless|without|where)\b.*\b(?:support\w*|devices?|platforms?|available|installed|missing)\b/i;
/** Tests put in order; then it takes more to say that there are fewer. */
const PUT_IN_ORDER =
  /\b(?:refactor\w*|renam\w+|mov(?:e[sd]?|ing)|split\w*|simplif\w+|consolidat\w+|dedup\w*|unif\w+|merg\w+|clean\w*|format\w*|parametri[sz]\w+|migrat\w+|reorgani[sz]\w+|restructur\w+|rewrite\w*|snapshots?|speed)\b/i;
/** What a test reads is no test: recorded data, fixtures, pages to play with. */
const DATA = /(?:^|\/)(?:testdata|test[-_]data|fixtures?|__fixtures__|playground|assets|mocks?|__mocks__)\//i;

const isCode = (path: string) => extensionsOf(path).some(extension => CODE_EXTENSIONS.has(extension));
const additions = (files: readonly ClassifiedFile[]) => files.reduce((sum, file) => sum + file.additions, 0);
const deletions = (files: readonly ClassifiedFile[]) => files.reduce((sum, file) => sum + file.deletions, 0);

/** Whether the code that the tests were for went with them. */
function codeIsGone({ source }: Change, gone: number): boolean {
  const fewer = deletions(source) - additions(source);
  return source.some(({ status }) => status === 'removed') || fewer >= gone / 2 || fewer > additions(source);
}

/** Tests deleted, shortened or switched off, while what they tested stays. */
export const testsReduced = {
  id: 'tests-reduced',
  find: change => {
    if (isRevert(change)) return null;
    const all = change.files.filter(({ kind, path }) => kind === 'test' && !DATA.test(path));
    const tests = all.filter(({ path }) => isCode(path));
    if (tests.length === 0) return null;
    const words = titleWords(change);
    const skipped = SKIPS.test(words) && !UNSKIPS.test(words) && !SOMEWHERE.test(words) && change.source.length === 0;
    // What moved into a table of cases is still there.
    const gone = deletions(tests) - additions(all);
    const removed = tests.filter(({ status }) => status === 'removed');
    const share = PUT_IN_ORDER.test(change.pullRequest.title) ? LARGE_SHARE : SHARE;
    const fewer = gone >= Math.max(MIN_LINES, deletions(tests) * share) && !codeIsGone(change, gone);
    if (!skipped && !fewer) return null;
    const paths = fewer ? tests.filter(file => file.deletions > file.additions) : tests;
    return {
      severity: fewer && removed.length > 0 ? 'medium' : 'low',
      evidence: {
        paths: mostChangedPaths(paths),
        counts: { files: removed.length, added: additions(tests), deleted: deletions(tests) },
      },
    };
  },
} as const satisfies Signal;
