import { changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isCosmetic, isIndexEntry, isRevert } from '../changes/predicates.js';
import type { Signal } from './signal.js';

const MIN_LINES_FOR_MEDIUM = 100;
/** Smaller changes are often renames across the code base. In a busy week nearly every change has a few such lines. */
const MIN_LINES = 10;
const MIN_LINES_IN_FILE = 5;

/**
 * Changes code that many people work on, as churn and authors show or the settings say. Small changes to hotspots are
 * left to the signal `hotspot`.
 */
export const corePath = {
  id: 'core-path',
  find: (change, { history }) => {
    if (isCosmetic(change) || isRevert(change)) return null;
    const all = change.files.filter(
      file => file.additions + file.deletions >= MIN_LINES_IN_FILE && history.isCore(file.path) && !isIndexEntry(file),
    );
    const isLarge = changedLines(all) >= MIN_LINES_FOR_MEDIUM;
    const core = isLarge ? all : all.filter(({ kind, path }) => kind !== 'source' || history.hotspot(path) === null);
    const lines = changedLines(core);
    const paths = mostChangedPaths(core);
    if (paths[0] === undefined || lines < MIN_LINES) return null;
    const churn = history.churn(paths[0]);
    return {
      severity: isLarge ? 'medium' : 'low',
      evidence: { paths, counts: { files: core.length, lines, ...(churn ?? {}) } },
    };
  },
} as const satisfies Signal;
