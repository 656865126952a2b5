import { MOST, standOut } from '../analyze/index.js';
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

/** Whom two digests mean by the same author. */
export type KeyOf = (author: Author) => string;

/**
 * A person is the same by login. One of whom a clone knows the name alone is who has this name elsewhere, if that is one
 * person.
 */
export function keyOver(digests: readonly Digest[]): KeyOf {
  const loginsByName = new Map<string, Set<string>>();
  for (const { statistics } of digests) {
    const rows = [...statistics.authors, ...statistics.bots, ...(statistics.newContributors ?? [])];
    for (const { author } of rows.filter(row => row.author.login !== undefined)) {
      const name = author.name.toLowerCase();
      loginsByName.set(name, (loginsByName.get(name) ?? new Set()).add(authorKey(author)));
    }
  }
  return author => {
    const keys = author.login === undefined ? loginsByName.get(author.name.toLowerCase()) : undefined;
    const [only] = keys ?? [];
    return keys?.size === 1 && only !== undefined ? only : authorKey(author);
  };
}

/** One row for each person over all digests, those with the most pull requests first. */
export function authorsOver(
  digests: readonly Digest[],
  keyOf: KeyOf,
  rowsOf: (digest: Digest) => readonly Row[],
): OrganizationAuthor[] {
  const authors = new Map<string, OrganizationAuthor>();
  for (const digest of digests) {
    const repository = digest.repository.nameWithOwner;
    for (const { author, pullRequests } of rowsOf(digest)) {
      const key = keyOf(author);
      const known = authors.get(key) ?? { author, repositories: [] };
      const own = known.repositories.find(one => one.repository === repository);
      if (own === undefined) known.repositories.push({ repository, pullRequests: [...pullRequests] });
      else for (const one of pullRequests) own.pullRequests.push(one);
      // With the login, where one of the digests knows it.
      authors.set(key, known.author.login === undefined ? { ...known, author } : known);
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
      const main = row.repositories.find(({ pullRequests }) => pullRequests.length >= all * MOST);
      return { author: row.author, pullRequests: all, ...(main && { repository: main.repository }) };
    }),
    ...(active.half && { half: active.half }),
  };
}
