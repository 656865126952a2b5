import { numbersOf } from '../../domain/order.js';
import { stands } from '../../domain/standing.js';
import type { ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isReland, isRevert, isWordsOnly } from '../changes/predicates.js';
import type { AnalysisContext } from '../context/index.js';
import { repeatedTitle } from './same-title.js';
import type { Signal } from './signal.js';

/** Measured over these, see docs/risk-evidence.md. */
const DAYS = 7;
/** A line or two only follow; where so much happens that a revert is often among it, it takes more to be near. */
const MIN_LINES = 5;
const MIN_IN_HOTSPOT = 20;

function isTelling({ path, additions, deletions }: ClassifiedFile, { history }: AnalysisContext): boolean {
  return additions + deletions >= (history.hotspot(path) === null ? MIN_LINES : MIN_IN_HOTSPOT);
}

/**
 * Changes a file that a revert of the last days changed: something is going on there. The revert, what it undid and
 * what brings it back are told as such.
 */
export const nearRevert = {
  id: 'near-revert',
  find: (change, context) => {
    if (isRevert(change) || isReland(change) || isWordsOnly(change)) return null;
    if (!stands(change.outcome)) return null;
    const telling = change.source.filter(file => isTelling(file, context));
    const touched = telling.flatMap(file => {
      const revert = context.revertTouching(file.path, change.pullRequest.mergedAt, DAYS);
      return revert === null ? [] : [{ file, revert }];
    });
    if (touched.length === 0 || repeatedTitle.find(change, context) !== null) return null;
    return {
      severity: 'medium',
      evidence: {
        paths: mostChangedPaths(touched.map(({ file }) => file)),
        pullRequests: numbersOf(touched.map(({ revert }) => revert)),
      },
    };
  },
} as const satisfies Signal;
