import type { Subject } from '../subjects/index.js';
import type { Week } from '../week.js';
import { isByPerson, isReland, isRevert } from './evidence.js';
import type { Signal } from './signal.js';

/** Titles such as `Fix CI` or `Update docs` meet by chance. */
const SHORTEST = 20;

/** The revert that named the title, of the period or of what is known before it. */
function revertOfTitle({ pullRequest }: Subject, week: Week): { number: number } | null {
  return (
    week.revertNaming(pullRequest, pullRequest.mergedAt)?.pullRequest ?? week.past.revertedTitle(pullRequest.title)
  );
}

/** Carries the title of an earlier pull request that was reverted: most likely the same thing, tried again, unsaid. */
export const repeatedTitle = {
  id: 'same-title',
  find: (subject, week) => {
    if (subject.pullRequest.title.length < SHORTEST || !isByPerson(subject)) return null;
    if (isRevert(subject) || isReland(subject)) return null;
    const revert = revertOfTitle(subject, week);
    return revert === null ? null : { severity: 'high', evidence: { pullRequests: [revert.number] } };
  },
} as const satisfies Signal;
