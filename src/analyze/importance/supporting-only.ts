import { areFilesKnown } from '../changes/predicates.js';
import { productFiles, productLines } from '../changes/product-files.js';
import type { Factor } from './factor.js';

/** What source that users do not run is called: tools, examples, benchmarks. */
const TOOLS = 'tools';

/**
 * Changes no line that users run: only documents, tests, pipelines, configuration, tools or examples. Unknown if the
 * list of files or their lines are incomplete, because the rest may be source.
 */
export const supportingOnly = {
  id: 'supporting-only',
  weight: -1.55,
  observe: change => {
    if (change.files.length === 0 || productLines(change) > 0 || !areFilesKnown(change)) return null;
    const shipped = new Set(productFiles(change));
    const names = change.files.map(file => (file.kind === 'source' && !shipped.has(file) ? TOOLS : file.kind));
    return { value: 1, evidence: { names: [...new Set(names)].sort(), counts: { files: change.files.length } } };
  },
} as const satisfies Factor;
