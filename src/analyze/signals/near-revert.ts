import { numbersOf } from '../../domain/order.js';
import { stands } from '../../domain/standing.js';
import type { ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isCosmetic, isReland, isRevert } from '../changes/predicates.js';
import type { AnalysisContext } from '../context/index.js';
import { repeatedTitle } from './same-title.js';
import type { Signal } from './signal.js';

/** Measured over this many days, see docs/risk-evidence.md. */
const MAX_DAYS = 7;
/** A line or two only adapt to other changes. Hotspots have so many changes that a recent revert is common. */
const MIN_LINES = 5;
const MIN_LINES_IN_HOTSPOT = 20;

function isSubstantial({ path, additions, deletions }: ClassifiedFile, { history }: AnalysisContext): boolean {
  return additions + deletions >= (history.hotspot(path) === null ? MIN_LINES : MIN_LINES_IN_HOTSPOT);
}

/**
 * Changes a source file that a revert of the last days changed. Reverts, relands and reverted changes have signals of
 * their own.
 */
export const nearRevert = {
  id: 'near-revert',
  find: (change, context) => {
    if (isRevert(change) || isReland(change) || isCosmetic(change)) return null;
    if (!stands(change.outcome)) return null;
    const substantial = change.source.filter(file => isSubstantial(file, context));
    const touched = substantial.flatMap(file => {
      const revert = context.revertTouching(file.path, change.pullRequest.mergedAt, MAX_DAYS);
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
