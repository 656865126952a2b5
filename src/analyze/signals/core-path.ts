import { changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isEntry, isRevert, isWordsOnly } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** From so many lines on a change to the core is more than a touch. */
const SUBSTANTIAL = 100;
/** Fewer lines than these are a rename that went through: said of nearly every change of a busy week, it says nothing. */
const MIN_LINES = 10;
const MIN_IN_FILE = 5;

/**
 * Code changed in which many people meet: found from churn and authors, or named by the settings. A small change to a
 * hotspot is told by the signal for hotspots, and not again.
 */
export const corePath = {
  id: 'core-path',
  find: (change, { history }) => {
    if (isWordsOnly(change) || isRevert(change)) return null;
    const all = change.files.filter(
      file => file.additions + file.deletions >= MIN_IN_FILE && history.isCore(file.path) && !isEntry(file),
    );
    const substantial = changedLines(all) >= SUBSTANTIAL;
    const core = substantial
      ? all
      : all.filter(({ kind, path }) => kind !== 'source' || history.hotspot(path) === null);
    const lines = changedLines(core);
    const paths = mostChangedPaths(core);
    if (paths[0] === undefined || lines < MIN_LINES) return null;
    const churn = history.churn(paths[0]);
    return {
      severity: substantial ? 'medium' : 'low',
      evidence: { paths, counts: { files: core.length, lines, ...(churn ?? {}) } },
    };
  },
} as const satisfies Signal;
