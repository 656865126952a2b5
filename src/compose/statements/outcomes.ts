import type { PullRequestRow } from '../../domain/entry.js';
import { type Statement, statement } from '../../domain/page.js';
import { reference } from '../values.js';
import { pushedCommit } from './reverts.js';

/** What later pull requests and commits did to one. */
export function outcomesOf({ outcome }: Pick<PullRequestRow, 'outcome'>): Statement[] {
  const { revertedBy, revertedByCommit, relandedBy, relandedByCommit } = outcome;
  const known = [
    ['reverted', revertedBy ?? revertedByCommit],
    ['partly', outcome.partlyRevertedBy ?? outcome.partlyRevertedByCommit],
    ['relanded', relandedBy ?? relandedByCommit],
  ] as const;
  return known.flatMap(([what, by]) => {
    if (by === undefined) return [];
    return [statement('outcome', { what, by: typeof by === 'number' ? reference(by) : pushedCommit(by) })];
  });
}
