import { MAX_FRAGMENT_LENGTH, MAX_FRAGMENTS } from '../../domain/fragment-paths.js';
import type { DirectPush, Gathered } from '../../domain/gathered.js';
import type { Author, PullRequest } from '../../domain/pull-request.js';

/**
 * In UTF-16 code units. GitHub limits titles to 256 and descriptions to 65,536. Git allows paths of 4,096 and more, but
 * nobody could check out one of more than 1,024 on macOS. The subject of a commit or a file of saved pull requests has no
 * limit. The time of patterns may grow with the square of these lengths.
 */
const MAX_LENGTH = { title: 1_000, body: 65_536, path: 1_024, name: 256, sha: 64 } as const;

/** Cuts a text with an ellipsis, but not within a surrogate pair. */
function cut(text: string, maxLength: number): string {
  return text.length <= maxLength
    ? text
    : text
        .slice(0, maxLength - 1)
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

/** Limits the title and the description of a pull request or a commit. */
export function withinMessageLimits({ title, body }: Pick<PullRequest, 'title' | 'body'>) {
  return { title: cut(title, MAX_LENGTH.title), body: cut(body, MAX_LENGTH.body) };
}

/** Limits the length of all texts of a commit without a pull request. */
function withinPushLimits({ sha, author, ...push }: DirectPush): DirectPush {
  return { ...push, ...withinMessageLimits(push), sha: sha.slice(0, MAX_LENGTH.sha), author: bounded(author) };
}

/** Limits the length of the texts that are gathered beside the pull requests. */
export function withinGatheredLimits(gathered: Gathered): Gathered {
  const { newContributors, directPushes } = gathered;
  return {
    ...gathered,
    ...(newContributors && { newContributors: newContributors.map(bounded) }),
    ...(directPushes && { directPushes: directPushes.map(withinPushLimits) }),
  };
}

/** Limits the length of all texts of a pull request. */
export function withinTextLimits(pullRequest: PullRequest): PullRequest {
  const { author, coAuthors, mergedBy, baseRef, labels, files, reviews, fragments } = pullRequest;
  return {
    ...pullRequest,
    ...withinMessageLimits(pullRequest),
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
    ...(fragments && {
      fragments: fragments
        .slice(0, MAX_FRAGMENTS)
        .map(({ path, text }) => ({ path: cut(path, MAX_LENGTH.path), text: cut(text, MAX_FRAGMENT_LENGTH) })),
    }),
    ...(reviews && { reviews: reviews.map(review => ({ ...review, author: bounded(review.author) })) }),
  };
}
