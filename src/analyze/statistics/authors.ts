import { sum } from 'd3-array';
import type { Entry } from '../../domain/digest.js';
import { byPullRequests, compareText, numbersOf } from '../../domain/order.js';
import { contributionsOf } from './contributions.js';
import type { Statistic } from './statistic.js';

const MAX_MODULES = 3;

/** The modules that most of the pull requests changed. */
function mainModules(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const module of entries.flatMap(entry => entry.modules)) counts.set(module, (counts.get(module) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .slice(0, MAX_MODULES)
    .map(([module]) => module);
}

export const authors: Statistic<'authors'> = {
  id: 'authors',
  of: (entries, { botsApart }) =>
    contributionsOf(entries)
      .filter(({ author, wrote }) => wrote.length > 0 && !(botsApart && author.bot))
      .map(({ author, wrote, coAuthored }) => ({
        author,
        pullRequests: numbersOf(wrote),
        coAuthored: numbersOf(coAuthored),
        additions: sum(wrote, entry => entry.additions),
        deletions: sum(wrote, entry => entry.deletions),
        modules: mainModules(wrote),
      }))
      .sort(byPullRequests(row => row.author.login ?? row.author.name)),
};
