import { quantileSorted } from 'd3-array';
import type { Entry, Statistics } from '../../domain/digest.js';
import { hoursBetween } from '../../domain/instant.js';
import { numbersOf } from '../../domain/order.js';
import { authorKey } from '../../domain/pull-request.js';
import { isUnreviewed, reviewsByOthers } from '../changes/reviews.js';
import type { SignalId } from '../signals/index.js';
import type { Statistic } from './statistic.js';

type Flow = Statistics['flow'];

/** Median and 90th percentile, by linear interpolation (R's type 7). */
function duration(measured: readonly { number: number; hours: number }[]): Flow['timeToMerge'] {
  if (measured.length === 0) return undefined;
  const hours = measured.map(one => one.hours).sort((a, b) => a - b);
  const at = (share: number) => Math.round((quantileSorted(hours, share) ?? 0) * 100) / 100;
  return {
    medianHours: at(0.5),
    p90Hours: at(0.9),
    pullRequests: numbersOf(measured),
    isReliable: measured.length >= MIN_MEASURED,
  };
}

function timesToMerge(entries: readonly Entry[]) {
  return entries.flatMap(({ number, createdAt, mergedAt }) =>
    createdAt === undefined ? [] : [{ number, hours: hoursBetween(createdAt, mergedAt) }],
  );
}

/** `reviews` of an entry are in order of time. */
function timesToFirstReview(entries: readonly Entry[]) {
  return entries.flatMap(entry => {
    const [first] = reviewsByOthers(entry);
    if (entry.createdAt === undefined || first === undefined) return [];
    return [{ number: entry.number, hours: hoursBetween(entry.createdAt, first.submittedAt) }];
  });
}

function hasSignal({ findings }: Entry, id: SignalId): boolean {
  return findings.some(({ signal }) => signal === id);
}

/** The median of fewer pull requests means little. */
const MIN_MEASURED = 4;
/** A share of fewer pull requests means little. */
const MIN_FOR_SHARE = 20;

function shareOf(part: readonly number[], all: readonly Entry[]): number | undefined {
  return all.length < MIN_FOR_SHARE ? undefined : part.length / all.length;
}

/** Pull requests with the signal `unreviewed`, and unreviewed reverts, which do not get the signal. */
function unreviewedOf(entries: readonly Entry[]): Pick<Flow, 'unreviewed' | 'unreviewedShare' | 'unreviewedReverts'> {
  const reviewed = entries.filter(entry => entry.reviews !== undefined);
  if (reviewed.length === 0) return {};
  const unreviewed = reviewed.filter(isUnreviewed);
  const counts = (entry: Entry) => hasSignal(entry, 'unreviewed') || entry.author?.bot === true;
  const numbers = numbersOf(unreviewed.filter(counts));
  const share = shareOf(numbers, entries);
  return {
    unreviewed: numbers,
    ...(share !== undefined && { unreviewedShare: share }),
    unreviewedReverts: numbersOf(unreviewed.filter(entry => !counts(entry))),
  };
}

function selfMergedOf(
  entries: readonly Entry[],
): Pick<Flow, 'selfMerged' | 'selfMergedShare' | 'selfMergedUnapproved'> {
  const merged = entries.filter(entry => entry.mergedBy !== undefined);
  if (merged.length === 0) return {};
  const own = merged.filter(
    ({ author, mergedBy }) => author !== null && mergedBy != null && authorKey(author) === authorKey(mergedBy),
  );
  const numbers = numbersOf(own);
  const share = shareOf(numbers, entries);
  const reviewsKnown = entries.some(entry => entry.reviews !== undefined);
  return {
    selfMerged: numbers,
    ...(share !== undefined && { selfMergedShare: share }),
    ...(reviewsKnown && { selfMergedUnapproved: numbersOf(own.filter(entry => hasSignal(entry, 'self-merged'))) }),
  };
}

export const flow: Statistic<'flow'> = {
  id: 'flow',
  of: (all, { botsApart }) => {
    const entries = all.filter(entry => !(botsApart && entry.author?.bot));
    const timeToMerge = duration(timesToMerge(entries));
    const timeToFirstReview = duration(timesToFirstReview(entries));
    return {
      ...(timeToMerge === undefined ? {} : { timeToMerge }),
      ...(timeToFirstReview === undefined ? {} : { timeToFirstReview }),
      ...unreviewedOf(entries),
      ...selfMergedOf(entries),
    };
  },
};
