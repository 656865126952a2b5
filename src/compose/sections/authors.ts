import type { Statistics } from '../../domain/digest.js';
import type { SectionContent, Value } from '../../domain/page.js';
import type { Author } from '../../domain/pull-request.js';
import type { Section } from '../section.js';
import { author, evidence, list, noted, number, path, person } from '../values.js';

/** A table of a single author says nothing. */
const MIN_AUTHORS = 2;
const MAX_ROWS = 10;

interface Row {
  author: Author;
  pullRequests: readonly number[];
}

function row({
  author: by,
  pullRequests,
  additions,
  deletions,
  modules,
}: Statistics['authors'][number]): SectionContent {
  return {
    author: author(by),
    count: number(pullRequests.length),
    evidence: evidence(pullRequests),
    additions: number(additions),
    deletions: number(deletions),
    modules: modules.length === 0 ? null : list(modules.map(path), 'comma'),
  };
}

/** Names with the pull requests of each; null if there are none. */
function named(rows: readonly Row[], show: (author: Author) => Value = author): Value | null {
  if (rows.length === 0) return null;
  return list(
    rows.map(one => noted(show(one.author), evidence(one.pullRequests))),
    'dot',
  );
}

export const authors: Section = {
  id: 'authors',
  compose: ({ statistics }) => {
    const { authors: all, coAuthors, bots, newContributors = [] } = statistics;
    if (all.length < MIN_AUTHORS) return null;
    return {
      rows: all.slice(0, MAX_ROWS).map(row),
      others: named(all.slice(MAX_ROWS)),
      newContributors: named(newContributors),
      coAuthors: named(coAuthors, person),
      bots: named(bots),
    };
  },
};
