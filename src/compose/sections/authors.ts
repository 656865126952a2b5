import type { Statistics } from '../../domain/digest.js';
import type { SectionContent, Value } from '../../domain/page.js';
import type { Author } from '../../domain/pull-request.js';
import type { Section } from '../section.js';
import { author, evidence, list, noted, number, path, person } from '../values.js';

/** A table of a single author says nothing. */
const MIN_AUTHORS = 2;
const MAX_ROWS = 10;

type AuthorRow = Statistics['authors'][number];

function row({ author: by, pullRequests, additions, deletions, modules }: AuthorRow): SectionContent {
  return {
    author: author(by),
    count: number(pullRequests.length),
    evidence: evidence(pullRequests),
    additions: number(additions),
    deletions: number(deletions),
    modules: modules.length === 0 ? null : list(modules.map(path), 'comma'),
  };
}

/** People with the pull requests of each; null if there are none. */
function people(
  rows: readonly Pick<AuthorRow, 'author' | 'pullRequests'>[],
  show: (author: Author) => Value = author,
): Value | null {
  if (rows.length === 0) return null;
  const items = rows.map(one => noted(show(one.author), evidence(one.pullRequests)));
  return list(items, 'dot');
}

export const authors: Section = {
  id: 'authors',
  compose: ({ statistics }) => {
    const { authors: all, coAuthors, bots, newContributors = [] } = statistics;
    if (all.length < MIN_AUTHORS) return null;
    return {
      rows: all.slice(0, MAX_ROWS).map(row),
      others: people(all.slice(MAX_ROWS)),
      newContributors: people(newContributors),
      coAuthors: people(coAuthors, person),
      bots: people(bots),
    };
  },
};
