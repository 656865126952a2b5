import { numbersOf } from '../order.js';
import { tellingPaths } from '../telling-paths.js';
import { isRevert, isWordsOnly } from './evidence.js';
import type { Signal } from './signal.js';

/** Measured over these, see docs/risk-evidence.md. */
const DAYS = 7;

/** Changes a file that a revert of the last days changed: something is going on there. */
export const nearRevert = {
  id: 'near-revert',
  find: (subject, week) => {
    if (isRevert(subject) || isWordsOnly(subject)) return null;
    const touched = subject.source.flatMap(file => {
      const revert = week.revertTouching(file.path, subject.pullRequest.mergedAt, DAYS);
      return revert === null ? [] : [{ file, revert }];
    });
    if (touched.length === 0) return null;
    return {
      severity: 'medium',
      evidence: {
        paths: tellingPaths(touched.map(({ file }) => file)),
        pullRequests: numbersOf(touched.map(({ revert }) => revert)),
      },
    };
  },
} as const satisfies Signal;
