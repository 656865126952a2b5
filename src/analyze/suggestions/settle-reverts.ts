import { authorKey } from '../../domain/pull-request.js';
import type { Judged } from '../judge.js';
import { isByPerson } from '../signals/evidence.js';
import { has, peopleOf } from './findings.js';
import type { Suggestion } from './suggestion.js';

/** Who takes back a change of their own knows whether it will return. */
function isByItsAuthor({ subject: { pullRequest, outcome } }: Judged, judged: readonly Judged[]): boolean {
  const revert = judged.find(({ subject }) => subject.pullRequest.number === outcome.revertedBy)?.subject.pullRequest;
  if (revert === undefined || revert.author === null || pullRequest.author === null) return false;
  return authorKey(revert.author) === authorKey(pullRequest.author);
}

/** A makeshift that was taken back is over; what a bot bumped comes again by itself. */
function isOpen(one: Judged): boolean {
  const { outcome, source } = one.subject;
  const fell = outcome.revertedBy !== undefined && outcome.relandedBy === undefined;
  return fell && source.length > 0 && isByPerson(one.subject) && !has(one, 'temporary');
}

/** Taken back by somebody else this week and not brought back: somebody has to say whether it will be. */
export const settleReverts = {
  id: 'settle-reverts',
  find: ({ judged }) => {
    const about = judged.filter(one => isOpen(one) && !isByItsAuthor(one, judged));
    if (about.length === 0) return null;
    const hours = about.map(({ subject }) => subject.outcome.revertedAfterHours ?? 0);
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
