import { z } from 'zod';
import type { GitHubClient } from '../../github/client.js';
import { GitHubError } from '../../github/errors.js';
import { nodesOf } from './answers.js';
import { countQuery } from './queries.js';
import type { RepositoryName } from './repository-name.js';

/** What a search finds is counted, or the commits of a range that changed a path; of some searches the finds are told. */
export type Question = { search: string; tell?: boolean } | { path: string };

/** An answer: how many there are and, in the API's own form, what was asked of them. */
export interface Count {
  count: number;
  /** Empty where none were asked for; fewer than `count` where there are more than one request tells. */
  nodes: readonly unknown[];
}

/** Where commits are counted: on a branch, in [since, until). */
export interface CommitRange {
  repository: RepositoryName;
  revision: string;
  since: string;
  until: string;
}

/**
 * Questions in one request. Each is cheap for GitHub, but they are answered one after the other: a request that takes
 * too long is split.
 */
const QUESTIONS_A_REQUEST = 120;

const Searched = z.looseObject({
  repository: z.object({ object: z.record(z.string(), z.unknown()).nullable() }).nullish(),
});
const Found = z.union([
  z
    .object({ issueCount: z.int(), nodes: nodesOf(z.unknown()) })
    .transform(({ issueCount, nodes }): Count => ({ count: issueCount, nodes })),
  z
    .object({ totalCount: z.int(), nodes: nodesOf(z.unknown()) })
    .transform(({ totalCount, nodes }): Count => ({ count: totalCount, nodes })),
]);

async function countBatch(client: GitHubClient, questions: readonly Question[], range: CommitRange): Promise<Count[]> {
  const single = questions.length === 1;
  try {
    const { data, failures } = await client.ask(countQuery(questions, range), {}, single ? 3 : 0);
    if (failures.length > 0) throw new GitHubError('too-heavy', failures[0]?.message ?? '', failures);
    const answer = Searched.parse(data);
    const commits = answer.repository?.object ?? {};
    return questions.map((_, n) => {
      const found = Found.safeParse(answer[`count${n}`] ?? commits[`count${n}`]);
      if (!found.success) throw new GitHubError('refused', `GitHub counts no commits on ${range.revision}.`);
      return found.data;
    });
  } catch (error) {
    const splits = error instanceof GitHubError && (error.kind === 'unavailable' || error.kind === 'too-heavy');
    if (!splits || single) throw error;
    const half = Math.ceil(questions.length / 2);
    const halves = [questions.slice(0, half), questions.slice(half)];
    return (await Promise.all(halves.map(part => countBatch(client, part, range)))).flat();
  }
}

/** The count that answers each question, in the order of the questions. */
export async function countAll(
  client: GitHubClient,
  questions: readonly Question[],
  range: CommitRange,
): Promise<Count[]> {
  const batches: Question[][] = [];
  for (let n = 0; n < questions.length; n += QUESTIONS_A_REQUEST)
    batches.push(questions.slice(n, n + QUESTIONS_A_REQUEST));
  return (await Promise.all(batches.map(batch => countBatch(client, batch, range)))).flat();
}
