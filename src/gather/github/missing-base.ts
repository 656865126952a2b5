import { z } from 'zod';
import { SettingsError } from '../../domain/errors.js';
import { nearestNames } from '../../domain/nearest-name.js';
import type { GitHubClient } from '../../github/client.js';
import { GitHubError } from '../../github/errors.js';
import { repositoryName } from './repository-name.js';

const MAX_BRANCHES_NAMED = 3;

/** A repository may have thousands of branches: those that pull requests are merged into are the ones that can be meant. */
const BASES = /* GraphQL */ `
  query Bases($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      pullRequests(states: MERGED, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { baseRefName } }
    }
  }`;

const BasesAnswer = z.object({
  repository: z.object({ pullRequests: z.object({ nodes: z.array(z.object({ baseRefName: z.string() })) }) }),
});

/** Nothing can have been merged into a branch that is not there. @throws SettingsError with the names nearest to it */
export async function refuseBase(
  client: GitHubClient,
  nameWithOwner: string,
  base: string,
  defaultBranch: string | null,
): Promise<never> {
  const merged = await basesOf(client, nameWithOwner);
  const known = [...new Set([...(defaultBranch === null ? [] : [defaultBranch]), ...merged])];
  throw new SettingsError([
    `base: got ${JSON.stringify(base)}; ${nameWithOwner} has no such branch, and nothing was merged into one of that name in this period${suggestion(base, known)}`,
  ]);
}

/** Without them the sentence names the default branch alone. */
async function basesOf(client: GitHubClient, nameWithOwner: string): Promise<string[]> {
  try {
    const { repository } = await client.query(BASES, { ...repositoryName(nameWithOwner) }, BasesAnswer);
    return repository.pullRequests.nodes.map(({ baseRefName }) => baseRefName);
  } catch (error) {
    if (error instanceof GitHubError) return [];
    throw error;
  }
}

function suggestion(base: string, known: readonly string[]): string {
  const nearest = nearestNames(base, known).slice(0, MAX_BRANCHES_NAMED);
  const quoted = (names: readonly string[]) => names.map(name => JSON.stringify(name)).join(' or ');
  if (nearest.length > 0) return `; did you mean ${quoted(nearest)}?`;
  return known.length === 0 ? '.' : `; it may be ${quoted(known.slice(0, MAX_BRANCHES_NAMED))}.`;
}
