import type { Digest } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import type { PullRequest } from '../../domain/pull-request.js';

/** Tests whether the settings exclude an author, label or path, and whether they exclude bots. */
export interface Exclusions {
  author(login: string): boolean;
  label(label: string): boolean;
  path(path: string): boolean;
  bots: boolean;
}

export type Excluded = Digest['completeness']['excluded'][number];

function reasonFor(pullRequest: PullRequest, exclusions: Exclusions): Excluded['by'] | null {
  const { author, labels = [], files } = pullRequest;
  if (author !== null && exclusions.author(author.login ?? author.name)) return 'author';
  if (exclusions.bots && author?.bot) return 'bot';
  if (labels.some(label => exclusions.label(label))) return 'label';
  return files.length > 0 && files.every(({ path }) => exclusions.path(path)) ? 'path' : null;
}

/** Whoever the settings leave out is no co-author either. */
function withoutCoAuthors(pullRequest: PullRequest, exclusions: Exclusions): PullRequest {
  const coAuthors = pullRequest.coAuthors.filter(({ login, name }) => !exclusions.author(login ?? name));
  return coAuthors.length === pullRequest.coAuthors.length ? pullRequest : { ...pullRequest, coAuthors };
}

/** The pull request without excluded files and their lines. */
function withoutPaths(pullRequest: PullRequest, exclusions: Exclusions): PullRequest {
  const excluded = pullRequest.files.filter(({ path }) => exclusions.path(path));
  if (excluded.length === 0) return pullRequest;
  const lines = (key: 'additions' | 'deletions') => excluded.reduce((sum, file) => sum + file[key], 0);
  return {
    ...pullRequest,
    files: pullRequest.files.filter(file => !excluded.includes(file)),
    filesTotal: Math.max(0, pullRequest.filesTotal - excluded.length),
    additions: Math.max(0, pullRequest.additions - lines('additions')),
    deletions: Math.max(0, pullRequest.deletions - lines('deletions')),
  };
}

/** Separates the pull requests that the settings exclude, with the first reason for each. */
export function exclude(
  pullRequests: readonly PullRequest[],
  exclusions: Exclusions,
): { kept: PullRequest[]; excluded: Excluded[] } {
  const reasons = new Map<Excluded['by'], PullRequest[]>();
  const kept: PullRequest[] = [];
  for (const pullRequest of pullRequests) {
    const by = reasonFor(pullRequest, exclusions);
    if (by === null) kept.push(withoutCoAuthors(withoutPaths(pullRequest, exclusions), exclusions));
    else reasons.set(by, [...(reasons.get(by) ?? []), pullRequest]);
  }
  const order: Excluded['by'][] = ['author', 'bot', 'label', 'path'];
  const excluded = order.flatMap(by => {
    const own = reasons.get(by);
    return own === undefined ? [] : [{ by, pullRequests: numbersOf(own) }];
  });
  return { kept, excluded };
}
