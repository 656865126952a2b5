import { compareText } from '../../domain/order.js';
import { changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isCosmetic, isRevert } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import type { Signal } from './signal.js';

/** The measured minimum, see docs/risk-evidence.md. */
const MIN_MODULES = 3;
const MIN_MODULES_FOR_MEDIUM = 6;
/** Smaller changes to a module only adapt it to changes in another. */
const MIN_LINES_IN_MODULE = 10;

/** Changes source of three or more modules at once: no one person knows all of it. A module that contains another does not count. */
export const wide = {
  id: 'wide',
  find: change => {
    if (isCosmetic(change) || isRevert(change)) return null;
    const files = productFiles(change);
    const lines = (name: string) => changedLines(files.filter(({ module }) => module === name));
    const touched = [...new Set(files.map(({ module }) => module))];
    const substantial = touched.filter(name => lines(name) >= MIN_LINES_IN_MODULE);
    const modules = substantial.filter(name => !substantial.some(inner => inner.startsWith(`${name}/`)));
    if (modules.length < MIN_MODULES) return null;
    const names = modules.sort((a, b) => lines(b) - lines(a) || compareText(a, b));
    return {
      severity: names.length >= MIN_MODULES_FOR_MEDIUM ? 'medium' : 'low',
      evidence: { names, paths: mostChangedPaths(files), counts: { modules: names.length, files: files.length } },
    };
  },
} as const satisfies Signal;
