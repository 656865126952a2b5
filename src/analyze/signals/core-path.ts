import { changedLines } from '../subjects/index.js';
import { tellingPaths } from '../telling-paths.js';
import { isEntry, isRevert, isWordsOnly } from './evidence.js';
import type { Signal } from './signal.js';

/** From so many lines on a change to the core is more than a touch. */
const SUBSTANTIAL = 100;
/** Fewer lines than these are a rename that went through: said of nearly every change of a busy week, it says nothing. */
const FEWEST_LINES = 10;
const FEWEST_IN_FILE = 5;

/**
 * Code changed in which many people meet: found from churn and authors, or named by the settings. A small change to a
 * hotspot is told by the signal for hotspots, and not again.
 */
export const corePath = {
  id: 'core-path',
  find: (subject, { past }) => {
    if (isWordsOnly(subject) || isRevert(subject)) return null;
    const all = subject.files.filter(
      file => file.additions + file.deletions >= FEWEST_IN_FILE && past.isCore(file.path) && !isEntry(file),
    );
    const substantial = changedLines(all) >= SUBSTANTIAL;
    const core = substantial ? all : all.filter(({ kind, path }) => kind !== 'source' || past.hotspot(path) === null);
    const lines = changedLines(core);
    const paths = tellingPaths(core);
    if (paths[0] === undefined || lines < FEWEST_LINES) return null;
    const churn = past.churn(paths[0]);
    return {
      severity: substantial ? 'medium' : 'low',
      evidence: { paths, counts: { files: core.length, lines, ...(churn ?? {}) } },
    };
  },
} as const satisfies Signal;
