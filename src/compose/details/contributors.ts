import type { Digest, Statistics } from '../../domain/digest.js';
import type { SectionContent, Value } from '../../domain/page.js';
import type { Author } from '../../domain/pull-request.js';
import { author, evidence, list, noted, person } from '../values.js';

type AuthorRow = Pick<Statistics['authors'][number], 'author' | 'pullRequests'>;

/** People with the pull requests of each; null if there are none. */
function people(rows: readonly AuthorRow[], show: (author: Author) => Value = author): Value | null {
  if (rows.length === 0) return null;
  const items = rows.map(one => noted(show(one.author), evidence(one.pullRequests)));
  return list(items, 'dot');
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
