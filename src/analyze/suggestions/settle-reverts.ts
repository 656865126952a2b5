import { authorKey } from '../../domain/pull-request.js';
import { isReverted } from '../../domain/standing.js';
import type { AssessedChange } from '../assess.js';
import { isByPerson } from '../changes/predicates.js';
import { has, peopleOf } from './findings.js';
import type { Suggestion } from './suggestion.js';

/** Who takes back a change of their own knows whether it will return. */
function isByItsAuthor(
  { change: { pullRequest, outcome } }: AssessedChange,
  assessed: readonly AssessedChange[],
): boolean {
  const revert = assessed.find(({ change }) => change.pullRequest.number === outcome.revertedBy)?.change.pullRequest;
  if (revert === undefined || revert.author === null || pullRequest.author === null) return false;
  return authorKey(revert.author) === authorKey(pullRequest.author);
}

/** A workaround that was taken back is over; what a bot bumped comes again by itself. */
function isOpen(one: AssessedChange): boolean {
  const { outcome, source } = one.change;
  const isLost = isReverted(outcome) && outcome.relandedBy === undefined;
  return isLost && source.length > 0 && isByPerson(one.change) && !has(one, 'temporary');
}

/** Taken back by somebody else this week and not brought back: somebody has to say whether it will be. */
export const settleReverts = {
  id: 'settle-reverts',
  find: ({ assessed, reverts }) => {
    const about = assessed.filter(one => isOpen(one) && !isByItsAuthor(one, assessed));
    if (about.length === 0) return null;
    const own = reverts.filter(({ pullRequest }) =>
      about.some(({ change }) => change.outcome.revertedBy === pullRequest),
    );
    const [first] = own;
    const reason = own.length === 1 ? first?.reason : null;
    const hours = about.map(({ change }) => change.outcome.revertedAfterHours ?? 0);
    return {
      about,
      counts: {
        hours: Math.max(...hours),
        people: peopleOf(about),
        large: about.filter(one => has(one, 'very-large')).length,
        unexplained: own.filter(one => one.reason === null).length,
      },
      wholes: { large: about.length, unexplained: own.length },
      ...(reason != null && { reason }),
    };
  },
} as const satisfies Suggestion;
