import type { Entry } from '../../domain/digest.js';
import { type Statement, statement } from '../../domain/page.js';
import { reference } from '../values.js';

/** What later pull requests did to one. */
export function outcomesOf({ outcome }: Pick<Entry, 'outcome'>): Statement[] {
  const { revertedBy, partlyRevertedBy, relandedBy } = outcome;
  const known = [
    ['reverted', revertedBy],
    ['partly', partlyRevertedBy],
    ['relanded', relandedBy],
  ] as const;
  return known.flatMap(([what, by]) => (by === undefined ? [] : [statement('outcome', { what, by: reference(by) })]));
}
