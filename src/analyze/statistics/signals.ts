import type { Entry, Statistics } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import { mainAuthorOf } from '../groups/main-author.js';
import { placeOf } from '../groups/place.js';
import { SIGNALS, type SignalId } from '../signals/index.js';
import { measuredOf } from './measured.js';
import type { Statistic, StatisticFacts } from './statistic.js';

/** The most pull requests that a report lists for one signal. */
const MAX_LISTED = 20;
/** That fewer are in one place or by one author is a coincidence. */
const MIN_IN_COMMON = 3;

function rowOf(id: SignalId, own: readonly Entry[], facts: StatisticFacts): Statistics['signals'][number] {
  const ordered = [...own].sort((a, b) => b.importance.score - a.importance.score || a.number - b.number);
  const hasEnough = own.length >= MIN_IN_COMMON;
  const place = hasEnough ? placeOf(own, facts.isProduct) : undefined;
  const mainAuthor = hasEnough ? mainAuthorOf(own) : undefined;
  return {
    signal: id,
    pullRequests: numbersOf(own),
    listed: ordered.slice(0, MAX_LISTED).map(({ number }) => number),
    unlisted: numbersOf(ordered.slice(MAX_LISTED)),
    ...(place && { place }),
    ...(mainAuthor && { mainAuthor }),
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
