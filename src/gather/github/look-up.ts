import { z } from 'zod';
import type { Reference } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { PullRequestNode, pullRequestOf } from './answers.js';
import { lookUpQuery } from './queries.js';
import type { RepositoryName } from './repository-name.js';
import { mergedBefore } from './search.js';

const REFERENCES_PER_REQUEST = 10;

/** The answer to any of the three kinds of question: one pull request, or a list. */
const PullRequestNodes = z
  .union([
    PullRequestNode.transform(node => [node]),
    z
      .object({ associatedPullRequests: z.object({ nodes: z.array(PullRequestNode) }) })
      .transform(commit => commit.associatedPullRequests.nodes),
    z.object({ nodes: z.array(PullRequestNode) }).transform(search => search.nodes),
  ])
  .catch([]);

const Answer = z.looseObject({ repository: z.record(z.string(), z.unknown()).nullable() });

/** A search for the words of a title, without its quotes, which would end the phrase. */
function titleSearch(search: string, start: string, title: string): string {
  const words = title.replaceAll(/["\\]/g, ' ').replace(/…$/, '').trim();
  return `${mergedBefore(search, start)} in:title "${words.slice(0, 200)}"`;
}

/**
 * The pull requests merged before `start` that the references may mean; a title can match several, and the analysis of
 * reverts decides which one is meant. References that GitHub does not know are left out. Throws GitHubError.
 */
export async function lookUp(
  client: GitHubClient,
  repository: RepositoryName,
  search: string,
  start: string,
  references: readonly Reference[],
): Promise<PullRequest[]> {
  const found = new Map<number, PullRequest>();
  for (let n = 0; n < references.length; n += REFERENCES_PER_REQUEST) {
    const batch = references.slice(n, n + REFERENCES_PER_REQUEST).map(({ number, sha, title }) => {
      if (number !== undefined) return { number };
      return sha === undefined ? { search: titleSearch(search, start, title ?? '') } : { sha };
    });
    const { data } = await client.ask(lookUpQuery(batch), { ...repository }, 3);
    const answer = Answer.safeParse(data);
    if (!answer.success) continue;
    for (let index = 0; index < batch.length; index += 1) {
      const name = `found${index}`;
      for (const node of PullRequestNodes.parse(answer.data.repository?.[name] ?? answer.data[name])) {
        const pullRequest = pullRequestOf(node);
        if (pullRequest.mergedAt < start) found.set(node.number, pullRequest);
      }
    }
  }
  return [...found.values()];
}
