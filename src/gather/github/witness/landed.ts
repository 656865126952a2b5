import { HOUR_MS } from '../../../domain/instant.js';
import type { PullRequest } from '../../../domain/pull-request.js';
import { type Landed, landedIn } from '../../conventions/index.js';
import { landedByKey } from '../../conventions/landed-by.js';
import { pullRequestOf } from '../answers.js';
import type { RepositoryName } from '../repository-name.js';
import type { BranchCommit } from './branch-commits.js';
import type { AnyPullRequest } from './by-number.js';

/** GitHub, or whoever lands the commits, closes the pull request when the branch has them, or soon after. */
const CLOSED_WITHIN_MS = 24 * HOUR_MS;
/** A message that names more does not land them one by one. */
const MAX_NAMED = 20;

const CLOSES = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d{1,9})\b/gi;

function partsOf(message: string): { subject: string; body: string } {
  const [subject = '', ...rest] = message.split('\n');
  return { subject, body: rest.join('\n').trim() };
}

export const subjectOf = (message: string): string => partsOf(message).subject;
export const bodyOf = (message: string): string => partsOf(message).body;

function ownNumbers(landed: readonly Landed[], { owner, name }: RepositoryName): number[] {
  const own = `${owner}/${name}`.toLowerCase();
  const named = landed.filter(({ repository = own }) => repository.toLowerCase() === own);
  return [...new Set(named.map(({ number }) => number))].slice(0, MAX_NAMED);
}

/** The pull requests of the repository that a commit says it landed, in the forms that need no setting. */
export function namedIn(message: string, repository: RepositoryName): number[] {
  return ownNumbers(landedIn(partsOf(message)), repository);
}

/** Those that it names behind a key of the setting `landed-by`. */
export function namedByKey(message: string, repository: RepositoryName, keys: readonly string[]): number[] {
  return keys.length === 0 ? [] : ownNumbers(landedByKey(partsOf(message), keys), repository);
}

/** What a commit says it closes: issues, or a pull request that it landed, which only GitHub can tell apart. */
export function closedIn(message: string): number[] {
  const numbers = [...message.matchAll(CLOSES)].map(([, number]) => Number(number)).filter(number => number > 0);
  return [...new Set(numbers)].slice(0, MAX_NAMED);
}

/**
 * Whether a commit that names a pull request landed it: it is of the same branch, not merged, and was closed at the time.
 * The time makes no difference if the settings say that such a commit lands it.
 */
export function hasLanded(
  { closedAt, mergedAt, baseRefName }: AnyPullRequest,
  commit: BranchCommit,
  branch: string,
  isSetting: boolean,
): boolean {
  if (closedAt === null || mergedAt !== null || baseRefName !== branch) return false;
  if (isSetting) return true;
  return Math.abs(Date.parse(closedAt) - Date.parse(commit.committedAt)) <= CLOSED_WITHIN_MS;
}

/** The pull request as merged by the commit, at its time. Who pushed the commit is not known. */
export function landedBy(node: AnyPullRequest, { sha, message, committedAt }: BranchCommit): PullRequest {
  const merged = { ...node, mergedAt: committedAt, mergeCommit: { oid: sha, message } };
  const { mergedBy, ...pullRequest } = pullRequestOf(merged);
  return { ...pullRequest, landedBy: sha };
}
