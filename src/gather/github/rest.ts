import type { PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { failureOf, GitHubError } from '../../github/errors.js';
import { filesOf, type PullRequestNode, Remaining } from './answers.js';
import { restQuery } from './queries.js';
import type { RepositoryName } from './repository-name.js';

/** Lists that one request asks for: so many cost one point. */
const LISTS_A_REQUEST = 149;
/** Of these, lists of a hundred files, which weigh more than a few threads do. */
const FILE_LISTS_A_REQUEST = 10;

/** What the pages of the search left open of a pull request. */
export interface Rest {
  pullRequest: PullRequest;
  filesAfter: string | null;
  /** How many threads it has, where it is open which of them are resolved; else 0. */
  threads: number;
}

/** What is left to read of a pull request, as far as the API says that there is more. */
export function restOf(pullRequest: PullRequest, node: PullRequestNode): Rest[] {
  const { hasNextPage, endCursor } = node.files.pageInfo;
  const filesAfter = hasNextPage ? endCursor : null;
  const threads = node.reviewThreads?.totalCount ?? 0;
  return filesAfter !== null || threads > 0 ? [{ pullRequest, filesAfter, threads }] : [];
}

function batchesOf(rest: readonly Rest[]): Rest[][] {
  const batches: Rest[][] = [];
  let [lists, files] = [0, 0];
  for (const one of rest) {
    const own = { files: one.filesAfter === null ? 0 : 1, threads: one.threads > 0 ? 1 : 0 };
    lists += own.files + own.threads;
    files += own.files;
    const open = batches.at(-1);
    if (open !== undefined && lists <= LISTS_A_REQUEST && files <= FILE_LISTS_A_REQUEST) {
      open.push(one);
    } else {
      batches.push([one]);
      [lists, files] = [own.files + own.threads, own.files];
    }
  }
  return batches;
}

/** Several at once; a batch that is too heavy is split, a single one that stays so keeps what it has. */
async function readBatch(
  client: GitHubClient,
  repository: RepositoryName,
  batch: Rest[],
  again = true,
): Promise<Rest[]> {
  const single = batch.length === 1;
  try {
    const questions = batch.map(({ pullRequest, filesAfter, threads }) => {
      return { number: pullRequest.number, filesAfter, threads: threads > 0 };
    });
    const { data, failures } = await client.ask(restQuery(questions), { ...repository }, single ? 3 : 0);
    // What was deleted meanwhile keeps what was read of it.
    const decisive = failures.filter(({ type, path }) => type !== 'NOT_FOUND' || path?.length !== 2);
    if (decisive.length > 0) throw failureOf(decisive);
    const parsed = Remaining.safeParse(data);
    if (!parsed.success) throw failureOf(failures);
    const answers = parsed.data.repository;
    return batch.flatMap(one => taken(one, answers[`pr${one.pullRequest.number}`]));
  } catch (error) {
    if (!(error instanceof GitHubError) || !['unavailable', 'too-heavy', 'refused'].includes(error.kind)) throw error;
    if (single) return again && error.kind !== 'unavailable' ? readBatch(client, repository, batch, false) : [];
    const half = Math.ceil(batch.length / 2);
    const halves = [batch.slice(0, half), batch.slice(half)];
    return (await Promise.all(halves.map(part => readBatch(client, repository, part)))).flat();
  }
}

/** Adds what came to the pull request, and tells what is still open. */
function taken({ pullRequest, threads }: Rest, answer: Remaining['repository'][string] | undefined): Rest[] {
  const resolved = answer?.reviewThreads?.nodes;
  if (threads > 0 && resolved !== undefined) {
    const unresolved = resolved.filter(({ isResolved }) => !isResolved).length;
    pullRequest.reviewThreads = { total: threads, unresolved };
  }
  if (answer?.files === undefined) return [];
  pullRequest.files.push(...filesOf(answer.files.nodes));
  const { hasNextPage, endCursor } = answer.files.pageInfo;
  return hasNextPage && endCursor !== null ? [{ pullRequest, filesAfter: endCursor, threads: 0 }] : [];
}

/**
 * Brings the files beyond the first hundred of each, a hundred of each a round, and how many of its threads are
 * unresolved; adds to the pull requests handed in.
 */
export async function readRest(client: GitHubClient, repository: RepositoryName, rest: Rest[]): Promise<void> {
  let open = rest;
  while (open.length > 0)
    open = (await Promise.all(batchesOf(open).map(batch => readBatch(client, repository, batch)))).flat();
}
