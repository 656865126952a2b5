import { z } from 'zod';
import type { Reference } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { PullRequestNode, pullRequestOf } from './answers.js';
import { lookUpQuery } from './queries.js';
import type { RepositoryName } from './repository-name.js';
import { mergedBefore } from './search.js';

const REFERENCES_A_REQUEST = 10;

/** What any of the three ways of asking answers with: a pull request, or a list of them. */
const Found = z
  .union([
    PullRequestNode.transform(node => [node]),
    z
      .object({ associatedPullRequests: z.object({ nodes: z.array(PullRequestNode) }) })
      .transform(c => c.associatedPullRequests.nodes),
    z.object({ nodes: z.array(PullRequestNode) }).transform(search => search.nodes),
  ])
  .catch([]);

const Answer = z.looseObject({ repository: z.record(z.string(), z.unknown()).nullable() });

/** A search for the words of a title; quotes inside it would end the phrase. */
function titleSearch(search: string, start: string, title: string): string {
  const words = title.replaceAll(/["\\]/g, ' ').replace(/…$/, '').trim();
  return `${mergedBefore(search, start)} in:title "${words.slice(0, 200)}"`;
}

/**
 * The earlier pull requests that the references may mean. Whether one really is meant is decided where the reverts
 * are judged; a reference that GitHub does not know brings nothing.
 */
export async function lookUp(
  client: GitHubClient,
  repository: RepositoryName,
  search: string,
  start: string,
  references: readonly Reference[],
): Promise<PullRequest[]> {
  const found = new Map<number, PullRequest>();
  for (let n = 0; n < references.length; n += REFERENCES_A_REQUEST) {
    const batch = references.slice(n, n + REFERENCES_A_REQUEST).map(({ number, sha, title }) => {
      if (number !== undefined) return { number };
      return sha === undefined ? { search: titleSearch(search, start, title ?? '') } : { sha };
    });
    const { data } = await client.ask(lookUpQuery(batch), { ...repository }, 3);
    const answer = Answer.safeParse(data);
    if (!answer.success) continue;
    for (let index = 0; index < batch.length; index += 1) {
      const name = `found${index}`;
      for (const node of Found.parse(answer.data.repository?.[name] ?? answer.data[name])) {
        const pullRequest = pullRequestOf(node);
        if (pullRequest.mergedAt < start) found.set(node.number, pullRequest);
      }
    }
  }
  return [...found.values()];
}
