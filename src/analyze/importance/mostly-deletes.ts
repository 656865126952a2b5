import { changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Factor } from './factor.js';

/** Removes source: the share of deleted lines. What users lose by it says so in other words. */
export const mostlyDeletes = {
  id: 'mostly-deletes',
  weight: -1.1,
  observe: ({ source }) => {
    const deletions = source.reduce((lines, file) => lines + file.deletions, 0);
    if (deletions === 0) return null;
    const counts = { deletions, lines: changedLines(source) };
    return { value: deletions / counts.lines, evidence: { paths: mostChangedPaths(source), counts } };
  },
} as const satisfies Factor;
