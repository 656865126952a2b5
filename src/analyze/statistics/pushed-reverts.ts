import { BOUNDS } from '../../domain/bounds.js';
import type { Outcome } from '../../domain/digest.js';
import { compareText } from '../../domain/order.js';
import { standingReland } from './reverts.js';
import type { Statistic } from './statistic.js';

/** Whether it names a pull request: what was found, or a number that was not. */
function isToTell({ reverts = [] }: Outcome): boolean {
  return reverts.some(({ number }) => number !== null);
}

/** The commits without a pull request that reverted pull requests. */
export const pushedReverts: Statistic<'pushedReverts'> = {
  id: 'pushedReverts',
  of: (entries, { directPushes, pushed }) => {
    const rows = (directPushes ?? []).flatMap(({ body, files, ...push }) => {
      const outcome = pushed.get(push.sha) ?? {};
      if (!isToTell(outcome)) return [];
      const reverted = (outcome.reverts ?? []).filter(({ number }) => number !== null);
      return [{ ...push, reverted, reason: outcome.revertReason ?? null, ...standingReland(reverted, entries) }];
    });
    if (rows.length === 0) return undefined;
    return rows
      .sort((a, b) => compareText(a.committedAt, b.committedAt) || compareText(a.sha, b.sha))
      .slice(0, BOUNDS.pushes);
  },
};
