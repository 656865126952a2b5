import { quantileSorted } from 'd3-array';
import type { Entry, Statistics } from '../../domain/digest.js';
import { hoursBetween } from '../../domain/instant.js';
import { numbersOf } from '../../domain/order.js';
import { authorKey } from '../../domain/pull-request.js';
import { isUnreviewed, reviewsByOthers } from '../changes/reviews.js';
import type { SignalId } from '../signals/index.js';
import type { Statistic } from './statistic.js';

type Flow = Statistics['flow'];

/** Median and 90th percentile, by linear interpolation between the nearest (R's type 7). */
function duration(measured: readonly { number: number; hours: number }[]): Flow['timeToMerge'] {
  if (measured.length === 0) return undefined;
  const hours = measured.map(one => one.hours).sort((a, b) => a - b);
  const at = (share: number) => Math.round((quantileSorted(hours, share) ?? 0) * 100) / 100;
  return { medianHours: at(0.5), p90Hours: at(0.9), pullRequests: numbersOf(measured) };
}

function timesToMerge(entries: readonly Entry[]) {
  return entries.flatMap(({ number, createdAt, mergedAt }) =>
    createdAt === undefined ? [] : [{ number, hours: hoursBetween(createdAt, mergedAt) }],
  );
}

/** Reviews stand in the order in which they were given. */
function timesToFirstReview(entries: readonly Entry[]) {
  return entries.flatMap(entry => {
    const [first] = reviewsByOthers(entry);
    if (entry.createdAt === undefined || first === undefined) return [];
    return [{ number: entry.number, hours: hoursBetween(entry.createdAt, first.submittedAt) }];
  });
}

function setsOff({ findings }: Entry, id: SignalId): boolean {
  return findings.some(({ signal }) => signal === id);
}

/** What the signal says is unreviewed, and the reverts that it leaves out. */
function unreviewedOf(reviewed: readonly Entry[]): Pick<Flow, 'unreviewed' | 'unreviewedReverts'> {
  const unseen = reviewed.filter(isUnreviewed);
  const told = (entry: Entry) => setsOff(entry, 'unreviewed') || entry.author?.bot === true;
  return {
    unreviewed: numbersOf(unseen.filter(told)),
    unreviewedReverts: numbersOf(unseen.filter(entry => !told(entry))),
  };
}

export const flow: Statistic<'flow'> = {
  id: 'flow',
  of: (all, { botsApart }) => {
    const entries = all.filter(entry => !(botsApart && entry.author?.bot));
    const reviewed = entries.filter(entry => entry.reviews !== undefined);
    const merged = entries.filter(entry => entry.mergedBy !== undefined);
    const selfMerged = merged.filter(
      ({ author, mergedBy }) => author !== null && mergedBy != null && authorKey(author) === authorKey(mergedBy),
    );
    const timeToMerge = duration(timesToMerge(entries));
    const timeToFirstReview = duration(timesToFirstReview(entries));
    return {
      ...(timeToMerge === undefined ? {} : { timeToMerge }),
      ...(timeToFirstReview === undefined ? {} : { timeToFirstReview }),
      ...(reviewed.length === 0 ? {} : unreviewedOf(reviewed)),
      ...(merged.length === 0 ? {} : { selfMerged: numbersOf(selfMerged) }),
      ...(merged.length === 0 || reviewed.length === 0
        ? {}
        : { selfMergedUnapproved: numbersOf(selfMerged.filter(entry => setsOff(entry, 'self-merged'))) }),
    };
  },
};
