import { z } from 'zod';
import { inForm } from '../../../github/answer-form.js';
import type { GitHubClient } from '../../../github/client.js';
import { failureOf } from '../../../github/errors.js';
import { GitHubDateTime, nodesOf } from '../answers.js';
import { askInParts } from '../ask-in-parts.js';
import { associatedQuery } from '../queries.js';
import type { RepositoryName } from '../repository-name.js';

/** A pull request that a commit belongs to; it may not be merged. */
export interface Associated {
  number: number;
  mergedAt: string | null;
}

const PER_REQUEST = 20;

const Commit = z
  .object({
    associatedPullRequests: z.object({
      nodes: nodesOf(z.object({ number: z.int(), mergedAt: GitHubDateTime.nullable() })),
    }),
  })
  .nullable()
  .catch(null);
const AssociatedAnswer = z.object({ repository: z.record(z.string(), z.unknown()) });

/** The pull requests that each commit belongs to; null where GitHub gave no answer. Throws GitHubError. */
export async function associatedWith(
  client: GitHubClient,
  repository: RepositoryName,
  shas: readonly string[],
): Promise<(Associated[] | null)[]> {
  return askInParts(shas, { size: PER_REQUEST, retries: 1 }, async (part, retries) => {
    const { data, failures } = await client.ask(associatedQuery(part), { ...repository }, retries);
    const denied = failures.filter(({ type }) => type === 'FORBIDDEN');
    if (denied.length > 0) throw failureOf(denied);
    const answer = AssociatedAnswer.safeParse(data);
    if (!answer.success) return part.map(() => null);
    return part.map(
      (_, n) => inForm(Commit, answer.data.repository[`commit${n}`] ?? null)?.associatedPullRequests.nodes ?? null,
    );
  });
}
