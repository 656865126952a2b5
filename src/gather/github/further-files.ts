import type { PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { failureOf, GitHubError } from '../../github/errors.js';
import { type FileNodes, FurtherFilesAnswer, filesOf } from './answers.js';
import { furtherFilesQuery } from './queries.js';
import type { RepositoryName } from './repository-name.js';

/** How many pull requests one request asks about, for a hundred files each. */
const PULL_REQUESTS_PER_REQUEST = 10;

/** Files of a pull request that are still to be read. */
export interface FurtherFiles {
  pullRequest: PullRequest;
  /** The cursor after which they follow. */
  after: string;
}

/** What is still to be read after a page of files; empty after the last page. */
export function furtherFilesOf(pullRequest: PullRequest, { pageInfo }: FileNodes): FurtherFiles[] {
  const { hasNextPage, endCursor } = pageInfo;
  return hasNextPage && endCursor !== null ? [{ pullRequest, after: endCursor }] : [];
}

function batchesOf(further: readonly FurtherFiles[]): FurtherFiles[][] {
  const size = PULL_REQUESTS_PER_REQUEST;
  const count = Math.ceil(further.length / size);
  return Array.from({ length: count }, (_, index) => further.slice(index * size, (index + 1) * size));
}

/**
 * Adds the next page of files to each pull request of the batch, and returns what is still to be read. A batch that is
 * too heavy for GitHub is split. A single pull request that stays too heavy keeps the files that it has.
 */
async function readBatch(
  client: GitHubClient,
  repository: RepositoryName,
  batch: FurtherFiles[],
  retrySingle = true,
): Promise<FurtherFiles[]> {
  const single = batch.length === 1;
  try {
    const cursors = batch.map(({ pullRequest, after }) => ({ number: pullRequest.number, after }));
    const { data, failures } = await client.ask(furtherFilesQuery(cursors), { ...repository }, single ? 3 : 0);
    // A pull request that was deleted in the meantime keeps the files that it has.
    const decisive = failures.filter(({ type, path }) => type !== 'NOT_FOUND' || path?.length !== 2);
    if (decisive.length > 0) throw failureOf(decisive);
    const parsed = FurtherFilesAnswer.safeParse(data);
    if (!parsed.success) throw failureOf(failures);
    return batch.flatMap(({ pullRequest }) => {
      const files = parsed.data.repository[`pr${pullRequest.number}`]?.files;
      if (files == null) return [];
      pullRequest.files.push(...filesOf(files.nodes));
      return furtherFilesOf(pullRequest, files);
    });
  } catch (error) {
    if (!(error instanceof GitHubError) || !['unavailable', 'too-heavy', 'refused'].includes(error.kind)) throw error;
    if (single) return retrySingle && error.kind !== 'unavailable' ? readBatch(client, repository, batch, false) : [];
    const half = Math.ceil(batch.length / 2);
    const halves = [batch.slice(0, half), batch.slice(half)];
    return (await Promise.all(halves.map(part => readBatch(client, repository, part)))).flat();
  }
}

/** Adds the files after the first hundred to the pull requests, a hundred of each per round. */
export async function readFurtherFiles(
  client: GitHubClient,
  repository: RepositoryName,
  further: FurtherFiles[],
): Promise<void> {
  let remaining = further;
  while (remaining.length > 0)
    remaining = (await Promise.all(batchesOf(remaining).map(batch => readBatch(client, repository, batch)))).flat();
}
