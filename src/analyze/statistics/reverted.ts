import type { Entry, Outcome, RevertedPullRequest } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import { isRelanded, isReverted } from '../../domain/standing.js';
import type { Statistic } from './statistic.js';

/** The reverted pull requests that were merged before the period. If they were not found, their merge is unknown. */
function mergedBefore(entries: readonly Entry[], pushed: ReadonlyMap<string, Outcome>): RevertedPullRequest[] {
  const outcomes = [...entries.map(({ outcome }) => outcome), ...pushed.values()];
  const reverted = outcomes.flatMap(({ reverts = [] }) => reverts);
  return reverted.filter(({ mergedInPeriod, afterHours }) => !mergedInPeriod && afterHours !== null);
}

function numbersIn(reverted: readonly RevertedPullRequest[]): number[] {
  return numbersOf(reverted.flatMap(({ number }) => (number === null ? [] : [{ number }])));
}

export const reverted: Statistic<'reverted'> = {
  id: 'reverted',
  of: (entries, { pushed }) => {
    const own = entries.filter(({ outcome }) => isReverted(outcome));
    const earlier = mergedBefore(entries, pushed);
    return {
      ofPeriod: numbersOf(own),
      relanded: numbersOf(own.filter(({ outcome }) => isRelanded(outcome))),
      ofEarlier: numbersIn(earlier.filter(({ partial }) => !partial)),
      flaggedBefore: {
        known: numbersIn(earlier.filter(({ flaggedBefore }) => flaggedBefore !== undefined)),
        flagged: numbersIn(earlier.filter(({ flaggedBefore }) => flaggedBefore?.flagged === true)),
      },
    };
  },
};
