import { standOut } from '../analyze/index.js';
import type { Digest } from '../domain/digest.js';
import { compareText } from '../domain/order.js';
import type { OrganizationAuthor, OrganizationDigest } from '../domain/organization.js';
import { type Author, authorKey } from '../domain/pull-request.js';

interface Row {
  author: Author;
  pullRequests: readonly number[];
}

const nameOf = ({ author }: OrganizationAuthor) => author.login ?? author.name;

export function pullRequestsOf({ repositories }: OrganizationAuthor): number {
  return repositories.reduce((sum, { pullRequests }) => sum + pullRequests.length, 0);
}

/**
 * One row for each person over all digests, those with the most pull requests first. A person is the same by login, or by
 * name where a source knows no login.
 */
export function authorsOver(digests: readonly Digest[], rowsOf: (digest: Digest) => readonly Row[]) {
  const authors = new Map<string, OrganizationAuthor>();
  for (const digest of digests) {
    const repository = digest.repository.nameWithOwner;
    for (const { author, pullRequests } of rowsOf(digest)) {
      const key = authorKey(author);
      const known = authors.get(key) ?? { author, repositories: [] };
      known.repositories.push({ repository, pullRequests: [...pullRequests] });
      authors.set(key, known);
    }
  }
  return [...authors.values()].sort(
    (a, b) => pullRequestsOf(b) - pullRequestsOf(a) || compareText(nameOf(a), nameOf(b)),
  );
}

/** Who stands out by their number of pull requests, of authors in this order; undefined if nobody does. */
export function mostActiveOf(authors: readonly OrganizationAuthor[]): OrganizationDigest['mostActive'] {
  const active = standOut(authors, pullRequestsOf);
  if (active === undefined) return undefined;
  return {
    authors: active.rows.map(row => {
      const all = pullRequestsOf(row);
      const main = row.repositories.find(({ pullRequests }) => pullRequests.length * 2 > all);
      return { author: row.author, pullRequests: all, ...(main && { repository: main.repository }) };
    }),
    ...(active.half && { half: active.half }),
  };
}
