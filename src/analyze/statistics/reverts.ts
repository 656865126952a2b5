import type { Entry } from '../../domain/digest.js';
import type { Statistic } from './statistic.js';

/** The reason that the description of a revert gives, if it does more than repeat what is reverted. */
function reasonOf({ summary, summaryAddsToTitle }: Entry): string | null {
  return summaryAddsToTitle && !/^(?:this )?reverts?\b/i.test(summary) ? summary : null;
}

export const reverts: Statistic<'reverts'> = {
  id: 'reverts',
  of: entries => {
    const relandedBy = new Map(
      entries.flatMap(({ number, outcome }) => (outcome.relands ?? []).map(one => [one, number])),
    );
    return entries.flatMap(entry => {
      const { number, outcome } = entry;
      if (outcome.reverts === undefined) return [];
      const reland = outcome.reverts
        .map(({ number: original }) => relandedBy.get(original ?? 0))
        .find(found => found !== undefined);
      return [
        {
          pullRequest: number,
          reverted: outcome.reverts,
          reason: reasonOf(entry),
          ...(reland === undefined ? {} : { relandedBy: reland }),
        },
      ];
    });
  },
};
