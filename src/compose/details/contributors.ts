import type { Digest, Statistics } from '../../domain/digest.js';
import type { SectionContent, Value } from '../../domain/page.js';
import type { Author } from '../../domain/pull-request.js';
import { author, evidence, linesUpTo, list, noted, person } from '../values.js';

/** People in one list, and references of each; digest.json has all of them. */
const MAX_PEOPLE = 30;
const MAX_REFERENCES = 12;

type AuthorRow = Pick<Statistics['authors'][number], 'author' | 'pullRequests'>;

const evidenceOf = ({ pullRequests: all }: AuthorRow): Value =>
  all.length > MAX_REFERENCES ? evidence(all, MAX_REFERENCES) : evidence(all);

/** People with the pull requests of each; null if there are none. */
function people(rows: readonly AuthorRow[], show: (author: Author) => Value = author): Value | null {
  if (rows.length === 0) return null;
  const items = rows.map(one => noted(show(one.author), evidenceOf(one)));
  return list(linesUpTo(MAX_PEOPLE, items), 'dot');
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
