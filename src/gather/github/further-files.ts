import type { PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { failureOf, GitHubError } from '../../github/errors.js';
import { type FileNodes, FurtherFilesAnswer, filesOf } from './answers.js';
import { furtherFilesQuery } from './queries.js';
import type { RepositoryName } from './repository-name.js';

/** Lists of a hundred files that one request asks for. */
const LISTS_A_REQUEST = 10;

/** Files of a pull request that are still to be read. */
export interface FurtherFiles {
  pullRequest: PullRequest;
  /** The cursor that they come after. */
  after: string;
}

/** What is left to read after `files`, as far as the API says that there is more. */
export function furtherFilesOf(pullRequest: PullRequest, { pageInfo }: FileNodes): FurtherFiles[] {
  const { hasNextPage, endCursor } = pageInfo;
  return hasNextPage && endCursor !== null ? [{ pullRequest, after: endCursor }] : [];
}

function batchesOf(further: readonly FurtherFiles[]): FurtherFiles[][] {
  const count = Math.ceil(further.length / LISTS_A_REQUEST);
  return Array.from({ length: count }, (_, n) => further.slice(n * LISTS_A_REQUEST, (n + 1) * LISTS_A_REQUEST));
}

/**
 * Adds to each of the batch the files that come next, and tells what is left then. A batch that is too heavy is split; a
 * single one that stays so keeps what it has.
 */
async function readBatch(
  client: GitHubClient,
  repository: RepositoryName,
  batch: FurtherFiles[],
  again = true,
): Promise<FurtherFiles[]> {
  const single = batch.length === 1;
  try {
    const questions = batch.map(({ pullRequest, after }) => ({ number: pullRequest.number, after }));
    const { data, failures } = await client.ask(furtherFilesQuery(questions), { ...repository }, single ? 3 : 0);
    // What was deleted meanwhile keeps what was read of it.
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
    if (single) return again && error.kind !== 'unavailable' ? readBatch(client, repository, batch, false) : [];
    const half = Math.ceil(batch.length / 2);
    const halves = [batch.slice(0, half), batch.slice(half)];
    return (await Promise.all(halves.map(part => readBatch(client, repository, part)))).flat();
  }
}

/** Adds the files beyond the first hundred to the pull requests that have them, a hundred of each a round. */
export async function readFurtherFiles(
  client: GitHubClient,
  repository: RepositoryName,
  further: FurtherFiles[],
): Promise<void> {
  let open = further;
  while (open.length > 0)
    open = (await Promise.all(batchesOf(open).map(batch => readBatch(client, repository, batch)))).flat();
}
