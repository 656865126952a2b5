import { z } from 'zod';
import type { GitHubClient } from '../../github/client.js';
import { GitHubError } from '../../github/errors.js';
import { nodesOf } from './answers.js';
import { type CommitRange, type CountQuestion, countQuery } from './queries.js';

/** The answer to a question; `nodes` are in the form of the API. */
export interface Count {
  count: number;
  /** Empty if the question does not list them; fewer than `count` if there are more than one request lists. */
  nodes: readonly unknown[];
}

/**
 * Each question is cheap for GitHub, but the questions of a request are answered one after the other. A request that
 * takes too long is split.
 */
const QUESTIONS_PER_REQUEST = 120;

const CountAnswer = z.looseObject({
  repository: z.object({ object: z.record(z.string(), z.unknown()).nullable() }).nullish(),
});
const CountResult = z.union([
  z
    .object({ issueCount: z.int(), nodes: nodesOf(z.unknown()) })
    .transform(({ issueCount, nodes }): Count => ({ count: issueCount, nodes })),
  z
    .object({ totalCount: z.int(), nodes: nodesOf(z.unknown()) })
    .transform(({ totalCount, nodes }): Count => ({ count: totalCount, nodes })),
]);

async function countBatch(
  client: GitHubClient,
  questions: readonly CountQuestion[],
  range: CommitRange,
): Promise<Count[]> {
  const single = questions.length === 1;
  try {
    const { data, failures } = await client.ask(countQuery(questions, range), {}, single ? 3 : 0);
    if (failures.length > 0) throw new GitHubError('too-heavy', failures[0]?.message ?? '', failures);
    const answer = CountAnswer.parse(data);
    const commits = answer.repository?.object ?? {};
    return questions.map((_, n) => {
      const result = CountResult.safeParse(answer[`count${n}`] ?? commits[`count${n}`]);
      if (!result.success)
        throw new GitHubError('refused', `GitHub returned no count of commits on ${range.revision}.`);
      return result.data;
    });
  } catch (error) {
    const tooHeavy = error instanceof GitHubError && (error.kind === 'unavailable' || error.kind === 'too-heavy');
    if (!tooHeavy || single) throw error;
    const half = Math.ceil(questions.length / 2);
    const halves = [questions.slice(0, half), questions.slice(half)];
    return (await Promise.all(halves.map(part => countBatch(client, part, range)))).flat();
  }
}

/** The answers in the order of the questions. Throws GitHubError. */
export async function countAll(
  client: GitHubClient,
  questions: readonly CountQuestion[],
  range: CommitRange,
): Promise<Count[]> {
  const batches: CountQuestion[][] = [];
  for (let n = 0; n < questions.length; n += QUESTIONS_PER_REQUEST)
    batches.push(questions.slice(n, n + QUESTIONS_PER_REQUEST));
  return (await Promise.all(batches.map(batch => countBatch(client, batch, range)))).flat();
}
