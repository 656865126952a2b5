import type { Judged } from '../judge.js';
import { isByPerson } from '../signals/evidence.js';
import { has, peopleOf } from './findings.js';
import type { Suggestion } from './suggestion.js';

/** A makeshift that was taken back is over; what a bot bumped comes again by itself. */
function isOpen(one: Judged): boolean {
  const { outcome, source } = one.subject;
  const fell = outcome.revertedBy !== undefined && outcome.relandedBy === undefined;
  return fell && source.length > 0 && isByPerson(one.subject) && !has(one, 'temporary');
}

/** Taken back this week and not brought back: somebody has to say whether it will be. */
export const settleReverts = {
  id: 'settle-reverts',
  find: ({ judged }) => {
    const about = judged.filter(isOpen);
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
