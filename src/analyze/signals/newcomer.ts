import { isByPerson, isWordsOnly } from './evidence.js';
import { productLines } from './product.js';
import type { Signal } from './signal.js';

/** Fewer merged pull requests than these before: measured, see docs/risk-evidence.md. */
const KNOWN = 3;
/** Fewer changed lines than these need nobody who knows the place. */
const FEWEST_LINES = 5;

/** By somebody who had hardly anything merged here before; of source only, for a corrected page asks for no care. */
export const newcomer = {
  id: 'newcomer',
  find: (subject, week) => {
    const { author } = subject.pullRequest;
    if (author === null || !isByPerson(subject) || isWordsOnly(subject)) return null;
    if (productLines(subject) < FEWEST_LINES) return null;
    const merged = week.mergedBefore(subject);
    if (merged === null || merged >= KNOWN) return null;
    return { severity: 'low', evidence: { names: [author.login ?? author.name], counts: { merged } } };
  },
} as const satisfies Signal;
