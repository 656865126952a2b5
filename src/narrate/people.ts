import type { Entry } from '../domain/digest.js';
import type { Author } from '../domain/pull-request.js';

/** The logins and names of everybody who had a part in these pull requests, and of these authors. */
export function namesOf(
  pullRequests: readonly Pick<Entry, 'author' | 'mergedBy' | 'coAuthors' | 'approvedBy' | 'reviews'>[],
  authors: readonly Author[] = [],
): string[] {
  const all: (Author | null | undefined)[] = pullRequests.flatMap(one => [
    one.author,
    one.mergedBy,
    ...one.coAuthors,
    ...(one.approvedBy ?? []),
    ...(one.reviews ?? []).map(review => review.author),
  ]);
  const known = [...all, ...authors].filter(author => author != null);
  return [...new Set(known.flatMap(author => [author.login ?? author.name, author.name]))];
}
