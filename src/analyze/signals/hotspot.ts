import { compareText } from '../../domain/order.js';
import { MAX_PATHS, mostChangedPaths } from '../changes/most-changed-paths.js';
import { isCosmetic, isIndexEntry, isRevert } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** Smaller edits, such as a corrected word, are not worth a finding. */
const MIN_LINES = 5;

/** Changes a source file that changes often. Lock files, changelogs and workflows are meant to change often. */
export const hotspot = {
  id: 'hotspot',
  find: (change, { history }) => {
    if (isCosmetic(change) || isRevert(change)) return null;
    const hot = change.source
      .flatMap(file => {
        const churn = history.hotspot(file.path);
        return churn === null || isIndexEntry(file) || file.additions + file.deletions < MIN_LINES
          ? []
          : [{ file, churn }];
      })
      .sort((a, b) => b.churn.changes - a.churn.changes || compareText(a.file.path, b.file.path));
    const [hottest] = hot;
    if (hottest === undefined) return null;
    const others = mostChangedPaths(hot.slice(1).map(({ file }) => file));
    return {
      severity: 'low',
      evidence: {
        paths: [hottest.file.path, ...others].slice(0, MAX_PATHS),
        counts: { files: hot.length, ...hottest.churn },
      },
    };
  },
} as const satisfies Signal;
