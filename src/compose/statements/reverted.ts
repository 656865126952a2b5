import type { Digest } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { comparedFigure } from '../lookup.js';
import { hours, paragraph, reference, references } from '../values.js';

/** Weeks in a row with reverts that are worth counting. */
const MIN_STREAK = 3;

/** That nothing was reverted is news only after a week with reverts. */
function noneReverted(digest: Digest): Statement | null {
  const before = comparedFigure(digest, 'reverts')?.before ?? 0;
  if (before === 0) return null;
  const weeks = digest.trends?.revertStreak ?? 0;
  return weeks >= MIN_STREAK
    ? statement('none-reverted-in-weeks', { weeks })
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

function relanded({ statistics }: Digest): Statement | null {
  const { relanded: numbers } = statistics.reverted;
  return numbers.length === 0 ? null : statement('relanded', { n: numbers.length, references: references(numbers) });
}

function ofEarlier({ statistics }: Digest): Statement | null {
  const { ofPeriod: own, ofEarlier: numbers } = statistics.reverted;
  if (numbers.length === 0) return null;
  return statement('reverted-earlier', {
    n: numbers.length,
    references: references(numbers),
    isAlso: own.length > 0,
  });
}

/** What was reverted in the period, in a paragraph of its own; null if there is nothing to say about it. */
export function revertedParagraph(digest: Digest): Value | null {
  const { reverted, reverts } = digest.statistics;
  if (reverted.ofPeriod.length === 0 && reverts.length === 0) return paragraph([noneReverted(digest)]);
  return paragraph([ofPeriod(digest), relanded(digest), ofEarlier(digest)]);
}
