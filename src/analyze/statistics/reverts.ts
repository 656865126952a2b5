import type { Statistic } from './statistic.js';

export const reverts: Statistic<'reverts'> = {
  id: 'reverts',
  of: entries => {
    const relandedBy = new Map(
      entries.flatMap(({ number, outcome }) => (outcome.relands ?? []).map(one => [one, number])),
    );
    return entries.flatMap(({ number, outcome }) => {
      if (outcome.reverts === undefined) return [];
      const reland = outcome.reverts
        .map(({ number: original }) => relandedBy.get(original ?? 0))
        .find(found => found !== undefined);
      return [
        {
          pullRequest: number,
          reverted: outcome.reverts,
          reason: outcome.revertReason ?? null,
          ...(reland === undefined ? {} : { relandedBy: reland }),
        },
      ];
    });
  },
};
