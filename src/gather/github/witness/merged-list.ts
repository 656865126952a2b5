import { z } from 'zod';
import { instantOf } from '../../../domain/instant.js';
import type { GitHubClient } from '../../../github/client.js';
import { failureOf } from '../../../github/errors.js';
import { GitHubDateTime, nodesOf } from '../answers.js';
import type { RepositoryName } from '../repository-name.js';
import { isWithin, type Window } from '../windows.js';

/** The list that needs no search index. */
export interface MergedList {
  /** Numbers of the pull requests merged in the window. */
  numbers: number[];
  /** Whether the list was read as far back as the window. */
  isWhole: boolean;
}

/** A thousand pull requests: what was merged weeks ago is far down the list of those updated since. */
const MAX_PAGES = 10;

const LIST = /* GraphQL */ `
  query MergedList($owner: String!, $name: String!, $base: String, $after: String) {
    repository(owner: $owner, name: $name) {
      pullRequests(
        states: MERGED, first: 100, after: $after, baseRefName: $base, orderBy: { field: UPDATED_AT, direction: DESC }
      ) {
        pageInfo { hasNextPage endCursor }
        nodes { number mergedAt updatedAt }
      }
    }
  }`;

const ListAnswer = z.object({
  repository: z.object({
    pullRequests: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: nodesOf(z.object({ number: z.int(), mergedAt: GitHubDateTime.nullable(), updatedAt: GitHubDateTime })),
    }),
  }),
});

/**
 * Lists the pull requests merged in the window, by walking down those updated last: they are updated when they are merged,
 * or later. Throws GitHubError.
 */
export async function listMerged(
  client: GitHubClient,
  repository: RepositoryName,
  base: string | null,
  window: Window,
): Promise<MergedList> {
  const numbers: number[] = [];
  const start = instantOf(window.start);
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { data, failures } = await client.ask(LIST, { ...repository, base, after }, 3);
    const answer = ListAnswer.safeParse(data);
    if (failures.length > 0 || !answer.success) throw failureOf(failures);
    const { nodes, pageInfo } = answer.data.repository.pullRequests;
    for (const { number, mergedAt } of nodes) if (mergedAt !== null && isWithin(window, mergedAt)) numbers.push(number);
    const isPast = nodes.some(({ updatedAt }) => updatedAt < start);
    if (isPast || !pageInfo.hasNextPage || pageInfo.endCursor === null) return { numbers, isWhole: true };
    after = pageInfo.endCursor;
  }
  return { numbers, isWhole: false };
}
