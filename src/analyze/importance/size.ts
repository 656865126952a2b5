import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { productFiles } from '../changes/product-files.js';
import { doublings } from './doublings.js';
import type { Factor } from './factor.js';

/** About 2,000 lines. Beyond that, the number of lines depends more on how a change was made than on what it does. */
const MAX_VALUE = 11;

/**
 * Changed lines of the product's source: each doubling adds the same, and deleted lines count half. More lines never
 * lower the value. The weight is low because large changes are often internal.
 */
export const size = {
  id: 'size',
  weight: 0.15,
  observe: change => {
    const product = productFiles(change);
    const sum = (key: 'additions' | 'deletions') => product.reduce((lines, file) => lines + file[key], 0);
    const additions = sum('additions');
    const deletions = sum('deletions');
    if (additions + deletions === 0) return null;
    const evidence = { paths: mostChangedPaths(product), counts: { additions, deletions, files: product.length } };
    return { value: Math.min(MAX_VALUE, doublings(additions + deletions / 2)), evidence };
  },
} as const satisfies Factor;
