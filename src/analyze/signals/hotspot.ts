import { compareText } from '../order.js';
import { tellingPaths } from '../telling-paths.js';
import { isEntry, isRevert, isWordsOnly } from './evidence.js';
import type { Signal } from './signal.js';

/** A word put right is no change to a hotspot. */
const FEWEST_LINES = 5;

/**
 * A file changed that changes all the time. Of written code only: that a lock file, a changelog or a workflow changes
 * often is what it is for.
 */
export const hotspot = {
  id: 'hotspot',
  find: (subject, { past }) => {
    if (isWordsOnly(subject) || isRevert(subject)) return null;
    const hot = subject.source
      .flatMap(file => {
        const churn = past.hotspot(file.path);
        return churn === null || isEntry(file) || file.additions + file.deletions < FEWEST_LINES
          ? []
          : [{ file, churn }];
      })
      .sort((a, b) => b.churn.changes - a.churn.changes || compareText(a.file.path, b.file.path));
    const [hottest] = hot;
    if (hottest === undefined) return null;
    const others = tellingPaths(hot.slice(1).map(({ file }) => file));
    return {
      severity: 'low',
      evidence: {
        paths: [hottest.file.path, ...others].slice(0, 5),
        counts: { files: hot.length, ...hottest.churn },
      },
    };
  },
} as const satisfies Signal;
