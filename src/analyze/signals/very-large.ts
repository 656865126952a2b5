import { tellingPaths } from '../telling-paths.js';
import { isWordsOnly } from './evidence.js';
import type { Signal } from './signal.js';

/** Measured from here on, see docs/risk-evidence.md. */
const LARGE = 500;
const HUGE = 2000;
/** Taking away is read faster than adding: of a change that is nearly all deletion it is only noted. */
const MOSTLY_DELETED = 0.1;

/** More changed source than one sitting reads. Tests, generated and vendored files do not count. */
export const veryLarge = {
  id: 'very-large',
  find: subject => {
    const { source, sourceLines } = subject;
    if (sourceLines < LARGE || isWordsOnly(subject)) return null;
    const added = source.reduce((sum, { additions }) => sum + additions, 0);
    const large = added >= HUGE ? 'high' : 'medium';
    return {
      severity: added < sourceLines * MOSTLY_DELETED ? 'low' : large,
      evidence: { paths: tellingPaths(source), counts: { lines: sourceLines, added, files: source.length } },
    };
  },
} as const satisfies Signal;
