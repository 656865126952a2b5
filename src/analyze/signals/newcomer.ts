import { isByPerson, isCosmetic } from '../changes/predicates.js';
import { productLines } from '../changes/product-files.js';
import type { Signal } from './signal.js';

/** From this many earlier merges on, an author is not a newcomer. Measured, see docs/risk-evidence.md. */
const MIN_REGULAR_MERGES = 3;
/** Smaller changes need little knowledge of the project. */
const MIN_LINES = 5;

/** By an author with few earlier merges in this repository. Source only: docs fixes are not risky. */
export const newcomer = {
  id: 'newcomer',
  find: (change, context) => {
    const { author } = change.pullRequest;
    if (author === null || !isByPerson(change) || isCosmetic(change)) return null;
    if (productLines(change) < MIN_LINES) return null;
    const merged = context.mergedBefore(change);
    if (merged === null || merged >= MIN_REGULAR_MERGES) return null;
    return { severity: 'low', evidence: { names: [author.login ?? author.name], counts: { merged } } };
  },
} as const satisfies Signal;
