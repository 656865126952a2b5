import { authorKey } from '../../domain/pull-request.js';
import type { Assessed } from '../assess.js';
import { isByPerson } from '../changes/predicates.js';
import { has, peopleOf } from './findings.js';
import type { Suggestion } from './suggestion.js';

/** Who takes back a change of their own knows whether it will return. */
function isByItsAuthor({ change: { pullRequest, outcome } }: Assessed, assessed: readonly Assessed[]): boolean {
  const revert = assessed.find(({ change }) => change.pullRequest.number === outcome.revertedBy)?.change.pullRequest;
  if (revert === undefined || revert.author === null || pullRequest.author === null) return false;
  return authorKey(revert.author) === authorKey(pullRequest.author);
}

/** A workaround that was taken back is over; what a bot bumped comes again by itself. */
function isOpen(one: Assessed): boolean {
  const { outcome, source } = one.change;
  const fell = outcome.revertedBy !== undefined && outcome.relandedBy === undefined;
  return fell && source.length > 0 && isByPerson(one.change) && !has(one, 'temporary');
}

/** Taken back by somebody else this week and not brought back: somebody has to say whether it will be. */
export const settleReverts = {
  id: 'settle-reverts',
  find: ({ assessed }) => {
    const about = assessed.filter(one => isOpen(one) && !isByItsAuthor(one, assessed));
    if (about.length === 0) return null;
    const hours = about.map(({ change }) => change.outcome.revertedAfterHours ?? 0);
    return {
      about,
      counts: {
        hours: Math.max(...hours),
        people: peopleOf(about),
        large: about.filter(one => has(one, 'very-large')).length,
      },
    };
  },
} as const satisfies Suggestion;
