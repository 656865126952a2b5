import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isCosmetic } from '../changes/predicates.js';
import { productLines } from '../changes/product-files.js';
import type { Signal } from './signal.js';

/** The measured minimum, see docs/risk-evidence.md. */
const MIN_LINES = 500;
const MIN_ADDED_FOR_HIGH = 2000;
/** Deletions are faster to review than additions: with a smaller share of added lines the severity is low. */
const MIN_ADDED_SHARE = 0.1;

/** Titles of changes that import code from another project, where it was reviewed. */
const IMPORTS_CODE =
  /\b(?:roll|sync|vendor|import|update|pull)\w*\b.*\b(?:upstream|vendored|typeshed|third[- ]party)\b/i;

/** More changed source than a reviewer can read in one sitting. Tests, generated and vendored files do not count. */
export const veryLarge = {
  id: 'very-large',
  find: change => {
    const { source, sourceLines } = change;
    if (sourceLines < MIN_LINES || isCosmetic(change) || IMPORTS_CODE.test(change.pullRequest.title)) return null;
    const added = source.reduce((sum, { additions }) => sum + additions, 0);
    const isMostlyDeletion = added < sourceLines * MIN_ADDED_SHARE;
    const isForDevelopment = productLines(change) < MIN_LINES;
    const severity = added >= MIN_ADDED_FOR_HIGH ? 'high' : 'medium';
    return {
      severity: isMostlyDeletion || isForDevelopment ? 'low' : severity,
      evidence: { paths: mostChangedPaths(source), counts: { lines: sourceLines, added, files: source.length } },
    };
  },
} as const satisfies Signal;
