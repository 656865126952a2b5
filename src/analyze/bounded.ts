import type { Author, PullRequest } from '../domain/pull-request.js';

/**
 * UTF-16 code units that are looked at. GitHub ends titles at 256 and descriptions at 65,536, git paths hardly pass
 * 4,096; a commit's subject, or a file of saved pull requests, may go on for ever, and what looks for words in it with it.
 */
const LONGEST = { title: 1_000, body: 65_536, path: 4_096, name: 256 } as const;

/** Well formed, and cut between two characters. */
function cut(text: string, longest: number): string {
  return text.length <= longest
    ? text
    : text
        .slice(0, longest - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .concat('…');
}

function bounded<T extends Author | null | undefined>(author: T): T {
  if (author == null) return author;
  const { login, name } = author;
  return { ...author, ...(login !== undefined && { login: cut(login, LONGEST.name) }), name: cut(name, LONGEST.name) };
}

/** A pull request whose texts are of the lengths that GitHub itself allows. */
export function inBounds(pullRequest: PullRequest): PullRequest {
  const { title, body, author, coAuthors, mergedBy, baseRef, labels, files, reviews } = pullRequest;
  return {
    ...pullRequest,
    title: cut(title, LONGEST.title),
    body: cut(body, LONGEST.body),
    author: bounded(author),
    coAuthors: coAuthors.map(bounded),
    ...(mergedBy !== undefined && { mergedBy: bounded(mergedBy) }),
    ...(baseRef !== undefined && { baseRef: cut(baseRef, LONGEST.name) }),
    ...(labels && { labels: labels.map(label => cut(label, LONGEST.name)) }),
    files: files.map(file => ({
      ...file,
      path: cut(file.path, LONGEST.path),
      ...(file.previousPath !== undefined && { previousPath: cut(file.previousPath, LONGEST.path) }),
    })),
    ...(reviews && { reviews: reviews.map(review => ({ ...review, author: bounded(review.author) })) }),
  };
}
