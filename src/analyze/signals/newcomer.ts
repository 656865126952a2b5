import { isByPerson, isWordsOnly } from '../changes/predicates.js';
import { productLines } from '../changes/product-files.js';
import type { Signal } from './signal.js';

/** Fewer merged pull requests than these before: measured, see docs/risk-evidence.md. */
const KNOWN = 3;
/** Fewer changed lines than these need nobody who knows the place. */
const MIN_LINES = 5;

/** By somebody who had hardly anything merged here before; of source only, for a corrected page asks for no care. */
export const newcomer = {
  id: 'newcomer',
  find: (change, context) => {
    const { author } = change.pullRequest;
    if (author === null || !isByPerson(change) || isWordsOnly(change)) return null;
    if (productLines(change) < MIN_LINES) return null;
    const merged = context.mergedBefore(change);
    if (merged === null || merged >= KNOWN) return null;
    return { severity: 'low', evidence: { names: [author.login ?? author.name], counts: { merged } } };
  },
} as const satisfies Signal;
