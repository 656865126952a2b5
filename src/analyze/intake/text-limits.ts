import type { Author, PullRequest } from '../../domain/pull-request.js';

/**
 * UTF-16 code units that are looked at. GitHub ends titles at 256 and descriptions at 65,536, git paths hardly pass
 * 4,096; a commit's subject, or a file of saved pull requests, may go on for ever, and what looks for words in it with it.
 */
const MAX_LENGTH = { title: 1_000, body: 65_536, path: 4_096, name: 256 } as const;

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
  return {
    ...author,
    ...(login !== undefined && { login: cut(login, MAX_LENGTH.name) }),
    name: cut(name, MAX_LENGTH.name),
  };
}

/** A pull request whose texts are of the lengths that GitHub itself allows. */
export function withinTextLimits(pullRequest: PullRequest): PullRequest {
  const { title, body, author, coAuthors, mergedBy, baseRef, labels, files, reviews } = pullRequest;
  return {
    ...pullRequest,
    title: cut(title, MAX_LENGTH.title),
    body: cut(body, MAX_LENGTH.body),
    author: bounded(author),
    coAuthors: coAuthors.map(bounded),
    ...(mergedBy !== undefined && { mergedBy: bounded(mergedBy) }),
    ...(baseRef !== undefined && { baseRef: cut(baseRef, MAX_LENGTH.name) }),
    ...(labels && { labels: labels.map(label => cut(label, MAX_LENGTH.name)) }),
    files: files.map(file => ({
      ...file,
      path: cut(file.path, MAX_LENGTH.path),
      ...(file.previousPath !== undefined && { previousPath: cut(file.previousPath, MAX_LENGTH.path) }),
    })),
    ...(reviews && { reviews: reviews.map(review => ({ ...review, author: bounded(review.author) })) }),
  };
}
