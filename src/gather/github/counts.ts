import { z } from 'zod';
import type { GitHubClient } from '../../github/client.js';
import { nodesOf } from './answers.js';
import { askInParts } from './ask-in-parts.js';
import { type CommitRange, type CountQuestion, countQuery } from './queries.js';

/** The answer to a question; `nodes` are in the form of the API. */
export interface Count {
  count: number;
  /** Empty if the question does not list them; fewer than `count` if there are more than one request lists. */
  nodes: readonly unknown[];
}

/** A search takes GitHub up to 0.3 seconds, and the questions of a request are answered one after the other. */
const QUESTIONS_PER_REQUEST = 20;

const CountAnswer = z.looseObject({
  repository: z.object({ object: z.record(z.string(), z.unknown()).nullable() }).nullish(),
});
const CountResult = z
  .union([
    z
      .object({ issueCount: z.int(), nodes: nodesOf(z.unknown()) })
      .transform(({ issueCount, nodes }): Count => ({ count: issueCount, nodes })),
    z
      .object({ totalCount: z.int(), nodes: nodesOf(z.unknown()) })
      .transform(({ totalCount, nodes }): Count => ({ count: totalCount, nodes })),
  ])
  .nullable()
  .catch(null);

/** The answers in the order of the questions; null for a question that GitHub did not answer. Throws GitHubError. */
export async function countAll(
  client: GitHubClient,
  questions: readonly CountQuestion[],
  range: CommitRange,
): Promise<(Count | null)[]> {
  return askInParts(questions, { size: QUESTIONS_PER_REQUEST, retries: 2 }, async (part, retries) => {
    const { data } = await client.ask(countQuery(part, range), {}, retries);
    const answer = CountAnswer.safeParse(data);
    if (!answer.success) return part.map(() => null);
    const commits = answer.data.repository?.object ?? {};
    return part.map((_, n) => CountResult.parse(answer.data[`count${n}`] ?? commits[`count${n}`] ?? null));
  });
}
