import { z } from 'zod';
import type { Answer } from '../../../github/client.js';
import { failureOf } from '../../../github/errors.js';
import { GitHubDateTime, PullRequestNode } from '../answers.js';
import { askInParts } from '../ask-in-parts.js';
import type { OptionalFields } from '../optional-fields.js';
import { byNumberQuery } from '../queries.js';
import type { RepositoryName } from '../repository-name.js';

/** A pull request that may not be merged. */
export type AnyPullRequest = Omit<PullRequestNode, 'mergedAt'> & { mergedAt: string | null; closedAt: string | null };

/** Each takes GitHub as long as one on a page. */
const PER_REQUEST = 10;

const AnyPullRequestNode: z.ZodType<AnyPullRequest> = z.object({
  ...PullRequestNode.shape,
  mergedAt: GitHubDateTime.nullable(),
  closedAt: GitHubDateTime.nullable(),
});

const ByNumberAnswer = z.object({ repository: z.record(z.string(), z.unknown()) });

/**
 * The pull requests with these numbers, merged or not; 'none' where the number is of an issue or of nothing, null where
 * GitHub gave no answer. Throws GitHubError, as for a token that may not read them.
 */
export async function readByNumber(
  fields: OptionalFields,
  repository: RepositoryName,
  numbers: readonly number[],
): Promise<(AnyPullRequest | 'none' | null)[]> {
  return askInParts(numbers, { size: PER_REQUEST, retries: 3 }, async (part, retries) => {
    const document = (optional: string) => byNumberQuery(part, optional);
    const answer = await fields.ask(document, { ...repository }, retries);
    const denied = answer.failures.filter(({ type }) => type === 'FORBIDDEN');
    if (denied.length > 0) throw failureOf(denied);
    return part.map(number => answerAbout(number, answer));
  });
}

function answerAbout(number: number, { data, failures }: Answer): AnyPullRequest | 'none' | null {
  const name = `pr${number}`;
  const failure = failures.find(({ path }) => path?.[1] === name);
  if (failure?.type === 'NOT_FOUND') return 'none';
  const answer = ByNumberAnswer.safeParse(data);
  const node = AnyPullRequestNode.safeParse(answer.data?.repository[name]);
  return node.data ?? null;
}
