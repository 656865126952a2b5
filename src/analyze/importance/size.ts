import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { doublings } from './doublings.js';
import type { Factor } from './factor.js';

/** About 2,000 lines. Beyond that, the number of lines depends more on how a change was made than on what it does. */
const MAX_VALUE = 11;

/**
 * Changed lines of source: each doubling adds the same, and deleted lines count half. Tests, documents, and generated,
 * vendored, lock and snapshot files do not count. More lines never lower the value.
 */
export const size = {
  id: 'size',
  weight: 0.25,
  observe: ({ source }) => {
    const sum = (key: 'additions' | 'deletions') => source.reduce((lines, file) => lines + file[key], 0);
    const additions = sum('additions');
    const deletions = sum('deletions');
    if (additions + deletions === 0) return null;
    const evidence = { paths: mostChangedPaths(source), counts: { additions, deletions, files: source.length } };
    return { value: Math.min(MAX_VALUE, doublings(additions + deletions / 2)), evidence };
  },
} as const satisfies Factor;
