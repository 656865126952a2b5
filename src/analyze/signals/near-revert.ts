import { numbersOf } from '../order.js';
import type { SubjectFile } from '../subjects/index.js';
import { tellingPaths } from '../telling-paths.js';
import type { Week } from '../week.js';
import { isReland, isRevert, isWordsOnly, undoneBy } from './evidence.js';
import { productFiles } from './product.js';
import { repeatedTitle } from './same-title.js';
import type { Signal } from './signal.js';

/** Measured over these, see docs/risk-evidence.md. */
const DAYS = 7;
/** Where so much happens in the 90 days before, or in the period, that a revert was among it says nothing. */
const BUSY = { changes: 20, inPeriod: 5 };
/** A line or two that only follow. */
const FEWEST_LINES = 3;

function isTelling({ path, additions, deletions }: SubjectFile, week: Week): boolean {
  const busy = (week.past.churn(path)?.changes ?? 0) >= BUSY.changes || week.touching(path).length >= BUSY.inPeriod;
  return additions + deletions >= FEWEST_LINES && !busy;
}

/**
 * Changes a file that a revert of the last days changed, and that few others change: something is going on there. The
 * revert, what it undid and what brings it back are told as such.
 */
export const nearRevert = {
  id: 'near-revert',
  find: (subject, week) => {
    if (isRevert(subject) || isReland(subject) || isWordsOnly(subject)) return null;
    if (undoneBy(subject.outcome) !== null) return null;
    const telling = productFiles(subject).filter(file => isTelling(file, week));
    const touched = telling.flatMap(file => {
      const revert = week.revertTouching(file.path, subject.pullRequest.mergedAt, DAYS);
      return revert === null ? [] : [{ file, revert }];
    });
    if (touched.length === 0 || repeatedTitle.find(subject, week) !== null) return null;
    return {
      severity: 'medium',
      evidence: {
        paths: tellingPaths(touched.map(({ file }) => file)),
        pullRequests: numbersOf(touched.map(({ revert }) => revert)),
      },
    };
  },
} as const satisfies Signal;
