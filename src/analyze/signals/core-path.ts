import { changedLines } from '../subjects/index.js';
import { tellingPaths } from '../telling-paths.js';
import { isRevert, isWordsOnly } from './evidence.js';
import type { Signal } from './signal.js';

/** From so many lines on a change to the core is more than a touch. */
const SUBSTANTIAL = 100;
/** Fewer lines than these are a rename that went through: said of nearly every change of a busy week, it says nothing. */
const FEWEST_LINES = 10;
const FEWEST_IN_FILE = 5;

/** Code changed in which many people meet: found from churn and authors, or named by the settings. */
export const corePath = {
  id: 'core-path',
  find: (subject, { past }) => {
    if (isWordsOnly(subject) || isRevert(subject)) return null;
    const core = subject.files.filter(
      ({ path, additions, deletions }) => additions + deletions >= FEWEST_IN_FILE && past.isCore(path),
    );
    const lines = changedLines(core);
    const paths = tellingPaths(core);
    if (paths[0] === undefined || lines < FEWEST_LINES) return null;
    const churn = past.churn(paths[0]);
    return {
      severity: lines >= SUBSTANTIAL ? 'medium' : 'low',
      evidence: { paths, counts: { files: core.length, lines, ...(churn ?? {}) } },
    };
  },
} as const satisfies Signal;
