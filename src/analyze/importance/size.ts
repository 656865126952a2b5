import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { log2 } from './evidence.js';
import type { Factor } from './factor.js';

/** About 2,000 lines: beyond, more lines say more of how it was made than of what it means. */
const MAX = 11;

/**
 * How much behaviour-bearing code changed: each doubling counts the same. What went counts half of what came. Tests,
 * documents, generated, vendored, lock and snapshot files do not count. Never falls with more lines.
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
    return { value: Math.min(MAX, log2(additions + deletions / 2)), evidence };
  },
} as const satisfies Factor;
