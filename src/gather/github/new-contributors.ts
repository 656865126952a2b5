import { type Author, authorKey } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { authorOf, type PullRequestNode } from './answers.js';
import { countAll } from './counts.js';
import { mergedBefore } from './search.js';

/** Who belongs to the repository is not new to it; asking for everybody else only keeps the searches few. */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * The authors with nothing merged before `start`. GitHub's own `FIRST_TIME_CONTRIBUTOR` does not tell: once merged, it
 * reads `CONTRIBUTOR`. So each is searched for.
 */
export async function newContributors(
  client: GitHubClient,
  search: string,
  start: string,
  nodes: readonly PullRequestNode[],
): Promise<Author[]> {
  const candidates = new Map<string, { author: Author; login: string }>();
  for (const node of nodes) {
    const author = authorOf(node.author);
    if (author === null || author.bot || node.author === null || INSIDERS.has(node.authorAssociation)) continue;
    if (/^[\w-]+$/.test(node.author.login)) candidates.set(authorKey(author), { author, login: node.author.login });
  }
  const list = [...candidates.values()];
  const earlier = await countAll(
    client,
    list.map(({ login }) => `${mergedBefore(search, start)} author:${login}`),
  );
  return list.filter((_, n) => earlier[n] === 0).map(({ author }) => author);
}
