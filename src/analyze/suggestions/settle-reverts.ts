import { authorKey } from '../../domain/pull-request.js';
import { isReverted } from '../../domain/standing.js';
import type { AssessedChange } from '../assess.js';
import { isByPerson } from '../changes/predicates.js';
import { has } from './findings.js';
import type { SuggestionRule } from './suggestion.js';

/** Whether its own author reverted it. That person knows whether it will be relanded. */
function isRevertedByAuthor(
  { change: { pullRequest, outcome } }: AssessedChange,
  assessed: readonly AssessedChange[],
): boolean {
  const revert = assessed.find(({ change }) => change.pullRequest.number === outcome.revertedBy)?.change.pullRequest;
  if (revert === undefined || revert.author === null || pullRequest.author === null) return false;
  return authorKey(revert.author) === authorKey(pullRequest.author);
}

/** Whether it was reverted and may still be relanded. A workaround is no longer needed, and a bot repeats its bumps. */
function mayBeRelanded(one: AssessedChange): boolean {
  const { outcome, source } = one.change;
  const isMissing = isReverted(outcome) && outcome.relandedBy === undefined;
  return isMissing && source.length > 0 && isByPerson(one.change) && !has(one, 'temporary');
}

/** Changes were reverted by somebody else and not relanded: their authors should decide whether to reland them. */
export const settleReverts = {
  id: 'settle-reverts',
  find: ({ assessed }) => {
    const about = assessed.filter(one => mayBeRelanded(one) && !isRevertedByAuthor(one, assessed));
    return about.length === 0 ? null : { about };
  },
} as const satisfies SuggestionRule;
