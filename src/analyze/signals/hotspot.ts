import { compareText } from '../../domain/order.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isEntry, isRevert, isWordsOnly } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** A word put right is no change to a hotspot. */
const MIN_LINES = 5;

/**
 * A file changed that changes all the time. Of written code only: that a lock file, a changelog or a workflow changes
 * often is what it is for.
 */
export const hotspot = {
  id: 'hotspot',
  find: (change, { history }) => {
    if (isWordsOnly(change) || isRevert(change)) return null;
    const hot = change.source
      .flatMap(file => {
        const churn = history.hotspot(file.path);
        return churn === null || isEntry(file) || file.additions + file.deletions < MIN_LINES ? [] : [{ file, churn }];
      })
      .sort((a, b) => b.churn.changes - a.churn.changes || compareText(a.file.path, b.file.path));
    const [hottest] = hot;
    if (hottest === undefined) return null;
    const others = mostChangedPaths(hot.slice(1).map(({ file }) => file));
    return {
      severity: 'low',
      evidence: {
        paths: [hottest.file.path, ...others].slice(0, 5),
        counts: { files: hot.length, ...hottest.churn },
      },
    };
  },
} as const satisfies Signal;
