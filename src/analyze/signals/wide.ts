import { compareText } from '../../domain/order.js';
import { changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert, isWordsOnly } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import type { Signal } from './signal.js';

/** Measured from here on, see docs/risk-evidence.md. */
const WIDE = 3;
const VERY_WIDE = 6;
/** Fewer lines than these in a module only follow what changed in another. */
const MIN_LINES = 10;

/** Source of three or more modules changed together: no one person knows all of it. A module holds those inside it. */
export const wide = {
  id: 'wide',
  find: change => {
    if (isWordsOnly(change) || isRevert(change)) return null;
    const files = productFiles(change);
    const lines = (name: string) => changedLines(files.filter(({ module }) => module === name));
    const touched = [...new Set(files.map(({ module }) => module))];
    const telling = touched.filter(name => lines(name) >= MIN_LINES);
    const modules = telling.filter(name => !telling.some(inner => inner.startsWith(`${name}/`)));
    if (modules.length < WIDE) return null;
    const names = modules.sort((a, b) => lines(b) - lines(a) || compareText(a, b));
    return {
      severity: names.length >= VERY_WIDE ? 'medium' : 'low',
      evidence: { names, paths: mostChangedPaths(files), counts: { modules: names.length, files: files.length } },
    };
  },
} as const satisfies Signal;
