import { tellingPaths } from '../telling-paths.js';
import { isWordsOnly } from './evidence.js';
import { productLines } from './product.js';
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
  find: subject => {
    const { source, sourceLines } = subject;
    if (sourceLines < LARGE || isWordsOnly(subject) || FROM_OUTSIDE.test(subject.pullRequest.title)) return null;
    const added = source.reduce((sum, { additions }) => sum + additions, 0);
    const shipped = productLines(subject) >= LARGE;
    const large = added >= HUGE ? 'high' : 'medium';
    return {
      severity: added < sourceLines * MOSTLY_DELETED || !shipped ? 'low' : large,
      evidence: { paths: tellingPaths(source), counts: { lines: sourceLines, added, files: source.length } },
    };
  },
} as const satisfies Signal;
