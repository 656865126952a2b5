import type { Entry, RevertedPullRequest } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import { isReverted } from '../../domain/standing.js';
import type { Statistic } from './statistic.js';

/** The reverted pull requests that were merged before the period. If they were not found, their merge is unknown. */
function mergedBefore(entries: readonly Entry[]): RevertedPullRequest[] {
  const reverted = entries.flatMap(({ outcome }) => outcome.reverts ?? []);
  return reverted.filter(({ mergedInPeriod, afterHours }) => !mergedInPeriod && afterHours !== null);
}

function numbersIn(reverted: readonly RevertedPullRequest[]): number[] {
  return numbersOf(reverted.flatMap(({ number }) => (number === null ? [] : [{ number }])));
}

export const reverted: Statistic<'reverted'> = {
  id: 'reverted',
  of: entries => {
    const own = entries.filter(({ outcome }) => isReverted(outcome));
    const earlier = mergedBefore(entries);
    return {
      ofPeriod: numbersOf(own),
      relanded: numbersOf(own.filter(({ outcome }) => outcome.relandedBy !== undefined)),
      ofEarlier: numbersIn(earlier.filter(({ partial }) => !partial)),
      flaggedBefore: {
        known: numbersIn(earlier.filter(({ flaggedBefore }) => flaggedBefore !== undefined)),
        flagged: numbersIn(earlier.filter(({ flaggedBefore }) => flaggedBefore?.flagged === true)),
      },
    };
  },
};
