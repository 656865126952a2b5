import type { PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { failureOf, GitHubError } from '../../github/errors.js';
import { filesOf, type PullRequestNode, RemainingFiles } from './answers.js';
import { filesQuery } from './queries.js';
import type { RepositoryName } from './repository-name.js';

/** Pull requests whose next hundred files are asked for in one request. */
const PULL_REQUESTS_A_REQUEST = 10;

interface Rest {
  pullRequest: PullRequest;
  after: string;
}

/** What is left to read of each pull request, as far as the API says where to go on. */
export function remainingFiles(pullRequest: PullRequest, node: PullRequestNode): Rest[] {
  const { hasNextPage, endCursor } = node.files.pageInfo;
  return hasNextPage && endCursor !== null ? [{ pullRequest, after: endCursor }] : [];
}

/** Several at once; a batch that is too heavy is split, a single one that stays so keeps the files it has. */
async function readBatch(
  client: GitHubClient,
  repository: RepositoryName,
  batch: Rest[],
  again = true,
): Promise<Rest[]> {
  const single = batch.length === 1;
  try {
    const document = filesQuery(batch.map(({ pullRequest, after }) => ({ number: pullRequest.number, after })));
    const { data, failures } = await client.ask(document, { ...repository }, single ? 3 : 0);
    if (failures.length > 0) throw failureOf(failures);
    const answers = RemainingFiles.parse(data).repository;
    return batch.flatMap(({ pullRequest }) => {
      const files = answers[`pr${pullRequest.number}`]?.files;
      if (files === undefined) return [];
      pullRequest.files.push(...filesOf(files.nodes));
      const { hasNextPage, endCursor } = files.pageInfo;
      return hasNextPage && endCursor !== null ? [{ pullRequest, after: endCursor }] : [];
    });
  } catch (error) {
    if (!(error instanceof GitHubError) || !['unavailable', 'too-heavy', 'refused'].includes(error.kind)) throw error;
    if (single) return again && error.kind !== 'unavailable' ? readBatch(client, repository, batch, false) : [];
    const half = Math.ceil(batch.length / 2);
    const halves = [batch.slice(0, half), batch.slice(half)];
    return (await Promise.all(halves.map(part => readBatch(client, repository, part)))).flat();
  }
}

/** Brings the files beyond the first hundred of each, a hundred of each a round; adds to the pull requests handed in. */
export async function completeFiles(client: GitHubClient, repository: RepositoryName, rest: Rest[]): Promise<void> {
  let open = rest;
  while (open.length > 0) {
    const batches: Rest[][] = [];
    for (let n = 0; n < open.length; n += PULL_REQUESTS_A_REQUEST)
      batches.push(open.slice(n, n + PULL_REQUESTS_A_REQUEST));
    open = (await Promise.all(batches.map(batch => readBatch(client, repository, batch)))).flat();
  }
}
