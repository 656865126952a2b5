import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isWordsOnly } from '../changes/predicates.js';
import { productLines } from '../changes/product-files.js';
import type { Signal } from './signal.js';

/** Measured from here on, see docs/risk-evidence.md. */
const LARGE = 500;
const HUGE = 2000;
/** Taking away is read faster than adding: of a change that is nearly all deletion, or ships nothing, it is only noted. */
const MOSTLY_DELETED = 0.1;

/** What others wrote and reviewed. */
const FROM_OUTSIDE =
  /\b(?:roll|sync|vendor|import|update|pull)\w*\b.*\b(?:upstream|vendored|typeshed|third[- ]party)\b/i;

/** More changed source than one sitting reads. Tests, generated and vendored files do not count. */
export const veryLarge = {
  id: 'very-large',
  find: change => {
    const { source, sourceLines } = change;
    if (sourceLines < LARGE || isWordsOnly(change) || FROM_OUTSIDE.test(change.pullRequest.title)) return null;
    const added = source.reduce((sum, { additions }) => sum + additions, 0);
    const shipped = productLines(change) >= LARGE;
    const large = added >= HUGE ? 'high' : 'medium';
    return {
      severity: added < sourceLines * MOSTLY_DELETED || !shipped ? 'low' : large,
      evidence: { paths: mostChangedPaths(source), counts: { lines: sourceLines, added, files: source.length } },
    };
  },
} as const satisfies Signal;
