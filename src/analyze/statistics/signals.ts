import type { Entry, Statistics } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import { SIGNALS, type SignalId } from '../signals/index.js';
import { measuredOf } from './measured.js';
import type { Statistic, StatisticFacts } from './statistic.js';

/** The most pull requests that a report lists for one signal. */
const MAX_LISTED = 20;

function rowOf(id: SignalId, own: readonly Entry[], facts: StatisticFacts): Statistics['signals'][number] {
  const ordered = [...own].sort((a, b) => b.importance.score - a.importance.score || a.number - b.number);
  return {
    signal: id,
    pullRequests: numbersOf(own),
    listed: ordered.slice(0, MAX_LISTED).map(({ number }) => number),
    unlisted: numbersOf(ordered.slice(MAX_LISTED)),
    measured: measuredOf(id, facts),
  };
}

export const signals: Statistic<'signals'> = {
  id: 'signals',
  of: (entries, facts) =>
    SIGNALS.flatMap(({ id }) => {
      const own = entries.filter(({ findings }) => findings.some(({ signal }) => signal === id));
      return own.length === 0 ? [] : [rowOf(id, own, facts)];
    }),
};
