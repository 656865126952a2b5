import { rollup } from 'd3-array';
import { compareText } from '../../domain/order.js';
import { type Author, authorKey, type PullRequest } from '../../domain/pull-request.js';

/** The name that most of the commits have; of equally frequent ones the longest. */
function usualName(names: readonly string[]): string {
  const counts = [
    ...rollup(
      names,
      rows => rows.length,
      name => name,
    ),
  ];
  const [first] = counts.sort(([a, m], [b, n]) => n - m || b.length - a.length || compareText(a, b));
  return first?.[0] ?? '';
}

/** The same pull requests, in which everybody has one name. People commit from machines with different settings. */
export function withOneNameEach(pullRequests: readonly PullRequest[]): PullRequest[] {
  const authors = pullRequests.flatMap(({ author, coAuthors }) => [...(author === null ? [] : [author]), ...coAuthors]);
  const names = rollup(authors, rows => usualName(rows.map(({ name }) => name)), authorKey);
  const renamed = <T extends Author | null | undefined>(author: T): T =>
    author == null ? author : { ...author, name: names.get(authorKey(author)) ?? author.name };
  return pullRequests.map(one => ({
    ...one,
    author: renamed(one.author),
    coAuthors: one.coAuthors.map(renamed),
    ...(one.mergedBy !== undefined && { mergedBy: renamed(one.mergedBy) }),
  }));
}
