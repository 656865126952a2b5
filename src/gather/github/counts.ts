import { z } from 'zod';
import type { GitHubClient } from '../../github/client.js';
import { GitHubError } from '../../github/errors.js';
import { countQuery } from './queries.js';
import type { RepositoryName } from './repository-name.js';

/** Something to be counted: what a search finds, or the commits that changed a path since an instant. */
export type Question = { search: string } | { path: string };

/** Where commits are counted: on a branch, in [since, until). */
export interface CommitRange {
  repository: RepositoryName;
  revision: string;
  since: string;
  until: string;
}

/** Questions in one request; each is cheap for GitHub, but they are answered one after the other. */
const QUESTIONS_A_REQUEST = 40;

const Searched = z.looseObject({
  repository: z.object({ object: z.record(z.string(), z.unknown()).nullable() }).nullish(),
});
const Found = z.union([
  z.object({ issueCount: z.int() }).transform(({ issueCount }) => issueCount),
  z.object({ totalCount: z.int() }).transform(({ totalCount }) => totalCount),
]);

async function countBatch(client: GitHubClient, questions: readonly Question[], range: CommitRange): Promise<number[]> {
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
): Promise<number[]> {
  const batches: Question[][] = [];
  for (let n = 0; n < questions.length; n += QUESTIONS_A_REQUEST)
    batches.push(questions.slice(n, n + QUESTIONS_A_REQUEST));
  return (await Promise.all(batches.map(batch => countBatch(client, batch, range)))).flat();
}
