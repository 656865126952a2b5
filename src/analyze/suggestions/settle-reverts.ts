import { authorKey } from '../../domain/pull-request.js';
import { isRelanded, isReverted } from '../../domain/standing.js';
import type { AssessedChange } from '../assess.js';
import { isByPerson } from '../changes/predicates.js';
import { has } from './findings.js';
import type { SuggestionInput, SuggestionRule } from './suggestion.js';

/** Whether its own author reverted it. That person knows whether it will be relanded. */
function isRevertedByAuthor(
  { change: { pullRequest, outcome } }: AssessedChange,
  { assessed, directPushes }: SuggestionInput,
): boolean {
  const revert =
    assessed.find(({ change }) => change.pullRequest.number === outcome.revertedBy)?.change.pullRequest ??
    directPushes.find(({ sha }) => sha === outcome.revertedByCommit);
  if (revert === undefined || revert.author === null || pullRequest.author === null) return false;
  return authorKey(revert.author) === authorKey(pullRequest.author);
}

/** Whether it was reverted and may still be relanded. A workaround is no longer needed, and a bot repeats its bumps. */
function mayBeRelanded(one: AssessedChange): boolean {
  const { outcome, source } = one.change;
  // What a reverted reland had brought back is listed itself.
  const isMissing = isReverted(outcome) && !isRelanded(outcome) && outcome.relands === undefined;
  return isMissing && source.length > 0 && isByPerson(one.change) && !has(one, 'temporary');
}

/** Changes were reverted by somebody else and not relanded: their authors should decide whether to reland them. */
export const settleReverts = {
  id: 'settle-reverts',
  find: input => {
    const about = input.assessed.filter(one => mayBeRelanded(one) && !isRevertedByAuthor(one, input));
    return about.length === 0 ? null : { about };
  },
} as const satisfies SuggestionRule;
