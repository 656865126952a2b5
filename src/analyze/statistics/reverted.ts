import type { Entry, Undone } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import { isReverted } from '../../domain/standing.js';
import type { Statistic } from './statistic.js';

/** What is known to have been merged before the period. */
function ofEarlier(entries: readonly Entry[]): Undone[] {
  const undone = entries.flatMap(({ outcome }) => outcome.reverts ?? []);
  return undone.filter(({ mergedInPeriod, afterHours }) => !mergedInPeriod && afterHours !== null);
}

function numbersIn(undone: readonly Undone[]): number[] {
  return numbersOf(undone.flatMap(({ number }) => (number === null ? [] : [{ number }])));
}

export const reverted: Statistic<'reverted'> = {
  id: 'reverted',
  of: entries => {
    const own = entries.filter(({ outcome }) => isReverted(outcome));
    const earlier = ofEarlier(entries);
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
