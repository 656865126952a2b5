import { sum } from 'd3-array';
import type { Entry } from '../../domain/digest.js';
import { byPullRequests, compareText, numbersOf } from '../../domain/order.js';
import { shares } from './people.js';
import type { Statistic } from './statistic.js';

const MODULES_TOLD = 3;

/** The modules that most of the pull requests touched. */
function mainModules(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const module of entries.flatMap(entry => entry.modules)) counts.set(module, (counts.get(module) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .slice(0, MODULES_TOLD)
    .map(([module]) => module);
}

export const authors: Statistic<'authors'> = {
  id: 'authors',
  of: (entries, { botsApart }) =>
    shares(entries)
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
