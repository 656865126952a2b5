import type { Digest } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { hours, paragraph, reference, references } from '../values.js';

/** That nothing was reverted is news only after weeks with reverts. */
function noneReverted({ trends }: Digest): Statement | null {
  const before = trends?.figures.find(({ figure }) => figure === 'reverts')?.before ?? 0;
  if (trends === undefined || before === 0) return null;
  const { revertStreak } = trends;
  return revertStreak > 2
    ? statement('none-reverted-in-weeks', { weeks: revertStreak })
    : statement('none-reverted', { n: before });
}

function ofPeriod({ pullRequests, statistics }: Digest): Statement | null {
  const { ofPeriod: numbers } = statistics.reverted;
  const [first] = numbers;
  if (first === undefined) return null;
  if (numbers.length > 1)
    return statement('reverted-many', {
      n: numbers.length,
      total: statistics.totals.pullRequests.length,
      references: references(numbers),
    });
  const after = pullRequests.find(({ number }) => number === first)?.outcome.revertedAfterHours ?? 0;
  return statement('reverted-one', { reference: reference(first), after: hours(after) });
}

/** What was reverted in the period, in a paragraph of its own; null if nothing was. */
export function revertedParagraph(digest: Digest): Value | null {
  const { reverted, reverts } = digest.statistics;
  const { ofPeriod: own, relanded, ofEarlier } = reverted;
  if (own.length === 0 && reverts.length === 0) return paragraph([noneReverted(digest)]);
  return paragraph([
    ofPeriod(digest),
    relanded.length === 0 ? null : statement('relanded', { n: relanded.length, references: references(relanded) }),
    ofEarlier.length === 0
      ? null
      : statement('reverted-earlier', {
          n: ofEarlier.length,
          references: references(ofEarlier),
          isAlso: own.length > 0,
        }),
  ]);
}
