import { sum } from 'd3-array';
import { numbersOf } from '../../domain/order.js';
import type { Statistic } from './statistic.js';

export const totals: Statistic<'totals'> = {
  id: 'totals',
  of: (entries, { botsApart }) => ({
    pullRequests: numbersOf(entries),
    byPeople: numbersOf(entries.filter(({ author }) => author !== null && !(botsApart && author.bot))),
    byBots: numbersOf(entries.filter(({ author }) => botsApart && author?.bot)),
    byDeletedAccounts: numbersOf(entries.filter(({ author }) => author === null)),
    additions: sum(entries, entry => entry.additions),
    deletions: sum(entries, entry => entry.deletions),
    files: new Set(entries.flatMap(entry => entry.files.map(file => file.path))).size,
  }),
};
