import type { Author } from '../../domain/pull-request.js';
import { join } from '../markdown.js';
import type { Section } from '../section.js';

const MIN_AUTHORS = 2;
const MAX_ROWS = 10;

export const authors: Section = {
  id: 'authors',
  view: ({ statistics }, words) => {
    const { authors, coAuthors, bots, newContributors = [] } = statistics;
    if (authors.length < MIN_AUTHORS) return null;
    const rest = authors.slice(MAX_ROWS);
    const told = (
      rows: readonly { author: Author; pullRequests: number[] }[],
      show = (one: Author) => words.author(one),
    ) =>
      join(
        rows.map(row => words.noted(show(row.author), words.evidence(row.pullRequests))),
        ' · ',
      );
    return {
      rows: authors.slice(0, MAX_ROWS).map(row => ({
        author: words.author(row.author),
        pullRequests: words.opening(row.pullRequests),
        additions: words.number(row.additions),
        deletions: words.number(row.deletions),
        modules:
          row.modules.length === 0
            ? null
            : join(
                row.modules.map(module => words.path(module)),
                words.strings.lists.middle,
              ),
      })),
      rest: rest.length === 0 ? null : { count: words.count('more-people', rest.length), list: told(rest) },
      coAuthors: coAuthors.length === 0 ? null : { list: told(coAuthors, one => words.person(one)) },
      bots: bots.length === 0 ? null : { list: told(bots) },
      newcomers: newContributors.length === 0 ? null : { list: told(newContributors) },
    };
  },
};
