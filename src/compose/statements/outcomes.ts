import type { Entry } from '../../domain/digest.js';
import { type Statement, statement } from '../../domain/page.js';
import { reference } from '../values.js';
import { pushedCommit } from './reverts.js';

/** What later pull requests and commits did to one. */
export function outcomesOf({ outcome }: Pick<Entry, 'outcome'>): Statement[] {
  const { revertedBy, revertedByCommit, partlyRevertedBy, relandedBy, relandedByCommit } = outcome;
  const known = [
    ['reverted', revertedBy ?? revertedByCommit],
    ['partly', partlyRevertedBy],
    ['relanded', relandedBy ?? relandedByCommit],
  ] as const;
  return known.flatMap(([what, by]) => {
    if (by === undefined) return [];
    return [statement('outcome', { what, by: typeof by === 'number' ? reference(by) : pushedCommit(by) })];
  });
}
