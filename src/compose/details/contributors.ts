import type { Digest, Statistics } from '../../domain/digest.js';
import { type SectionContent, statement, type Value } from '../../domain/page.js';
import type { Author } from '../../domain/pull-request.js';
import { author, linesUpTo, listUpTo, person, reference } from '../values.js';

/** So that the fold fits into one part of the page; digest.json has all. */
const MAX_PEOPLE = 40;
const MAX_REFERENCES = 8;

type AuthorRow = Pick<Statistics['authors'][number], 'author' | 'pullRequests'>;

/** People with the pull requests of each, a line each; null if there are none. */
function people(rows: readonly AuthorRow[], show: (author: Author) => Value = author): SectionContent | null {
  if (rows.length === 0) return null;
  const lines = rows.map(({ author: one, pullRequests }) =>
    statement('group', {
      label: show(one),
      n: pullRequests.length,
      references: listUpTo(MAX_REFERENCES, pullRequests.map(reference)),
    }),
  );
  return { lines: linesUpTo(MAX_PEOPLE, lines) };
}

export function contributorsContent({ statistics }: Digest): SectionContent | null {
  const { authors, coAuthors, bots, newContributors = [] } = statistics;
  if (authors.length === 0 && bots.length === 0) return null;
  return {
    authors: people(authors),
    newContributors: people(newContributors),
    coAuthors: people(coAuthors, person),
    bots: people(bots),
  };
}
