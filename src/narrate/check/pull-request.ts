import type { Facts, SentPullRequest } from './sentence.js';

/** Rule 1: a sentence is about a pull request of this call. A model may invent one, or remember one of another call. */
export function pullRequestOf(alias: string, { pullRequests }: Facts): SentPullRequest | null {
  return pullRequests.get(alias) ?? null;
}
