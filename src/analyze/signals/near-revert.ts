import { numbersOf } from '../order.js';
import type { SubjectFile } from '../subjects/index.js';
import { tellingPaths } from '../telling-paths.js';
import type { Week } from '../week.js';
import { isReland, isRevert, isWordsOnly, undoneBy } from './evidence.js';
import { repeatedTitle } from './same-title.js';
import type { Signal } from './signal.js';

/** Measured over these, see docs/risk-evidence.md. */
const DAYS = 7;
/** A line or two only follow; where so much happens that a revert is often among it, it takes more to be near. */
const FEWEST_LINES = 5;
const FEWEST_IN_HOTSPOT = 20;

function isTelling({ path, additions, deletions }: SubjectFile, { past }: Week): boolean {
  return additions + deletions >= (past.hotspot(path) === null ? FEWEST_LINES : FEWEST_IN_HOTSPOT);
}

/**
 * Changes a file that a revert of the last days changed: something is going on there. The revert, what it undid and
 * what brings it back are told as such.
 */
export const nearRevert = {
  id: 'near-revert',
  find: (subject, week) => {
    if (isRevert(subject) || isReland(subject) || isWordsOnly(subject)) return null;
    if (undoneBy(subject.outcome) !== null) return null;
    const telling = subject.source.filter(file => isTelling(file, week));
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
