import { sum } from 'd3-array';
import type { Section } from '../section.js';

const FEWEST_AUTHORS = 2;
const MOST_ROWS = 10;

export const authors: Section = {
  id: 'authors',
  view: ({ statistics }, words) => {
    const { authors, bots, newContributors = [] } = statistics;
    if (authors.length < FEWEST_AUTHORS) return null;
    const rest = authors.slice(MOST_ROWS);
    const told = (row: { author: (typeof authors)[number]['author']; pullRequests: number[] }) => ({
      author: words.author(row.author),
      pullRequests: words.references(row.pullRequests.slice(0, 5)),
      count: words.number(row.pullRequests.length),
    });
    return {
      total: words.count('people', authors.length),
      coAuthored: authors.slice(0, MOST_ROWS).some(({ coAuthored }) => coAuthored.length > 0),
      rows: authors.slice(0, MOST_ROWS).map(row => ({
        author: words.author(row.author),
        pullRequests: words.opening(row.pullRequests),
        additions: words.number(row.additions),
        deletions: words.number(row.deletions),
        modules: row.modules.map((module, index) => ({ path: words.path(module), first: index === 0 })),
      })),
      rest: rest.length === 0 ? null : { count: words.count('people', rest.length), authors: rest.map(told) },
      bots:
        bots.length === 0
          ? null
          : {
              total: words.count(
                'pull-requests',
                sum(bots, bot => bot.pullRequests.length),
              ),
              bots: bots.map(told),
            },
      newcomers: newContributors.length === 0 ? null : { authors: newContributors.map(told) },
    };
  },
};
