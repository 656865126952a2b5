import { compareText } from '../order.js';
import { changedLines } from '../subjects/index.js';
import { tellingPaths } from '../telling-paths.js';
import { isRevert, isWordsOnly } from './evidence.js';
import { productFiles } from './product.js';
import type { Signal } from './signal.js';

/** Measured from here on, see docs/risk-evidence.md. */
const WIDE = 3;
const VERY_WIDE = 6;
/** Fewer lines than these in a module only follow what changed in another. */
const FEWEST_LINES = 10;

/** Source of three or more modules changed together: no one person knows all of it. A module holds those inside it. */
export const wide = {
  id: 'wide',
  find: subject => {
    if (isWordsOnly(subject) || isRevert(subject)) return null;
    const files = productFiles(subject);
    const lines = (name: string) => changedLines(files.filter(({ module }) => module === name));
    const touched = [...new Set(files.map(({ module }) => module))];
    const telling = touched.filter(name => lines(name) >= FEWEST_LINES);
    const modules = telling.filter(name => !telling.some(inner => inner.startsWith(`${name}/`)));
    if (modules.length < WIDE) return null;
    const names = modules.sort((a, b) => lines(b) - lines(a) || compareText(a, b));
    return {
      severity: names.length >= VERY_WIDE ? 'medium' : 'low',
      evidence: { names, paths: tellingPaths(files), counts: { modules: names.length, files: files.length } },
    };
  },
} as const satisfies Signal;
