import { z } from 'zod';
import { MAX_FRAGMENT_LENGTH } from '../../domain/fragment-paths.js';
import type { Log } from '../../domain/log.js';
import type { PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { failureOf, GitHubError } from '../../github/errors.js';
import { fragmentPathsOf } from '../fragments.js';
import { filesQuery } from './queries.js';
import type { RepositoryName } from './repository-name.js';

/** One request asks for all of them. Objects cost no points, but GitHub reads each file. */
const MAX_FILES = 60;

const Blob = z.object({ text: z.string().nullish() }).nullable().catch(null);
const Answer = z.object({ repository: z.record(z.string(), Blob) });

/**
 * Adds the changelog fragments that the pull requests added, at most 60 in all, read by one request; without fragments
 * nothing is asked. A failure leaves them out with a warning: effects are then read from descriptions and titles.
 */
export async function withFragments(
  client: GitHubClient,
  repository: RepositoryName,
  pullRequests: readonly PullRequest[],
  log: Log,
): Promise<PullRequest[]> {
  const files = pullRequests
    .flatMap(({ number, commitSha: sha, files: changed }) =>
      sha === null ? [] : fragmentPathsOf(changed).map(path => ({ number, sha, path })),
    )
    .slice(0, MAX_FILES);
  if (files.length === 0) return [...pullRequests];
  const texts = await readTexts(client, repository, files, log);
  return pullRequests.map(pullRequest => {
    const fragments = files.flatMap(({ number, path }, index) => {
      const text = number === pullRequest.number ? texts[`file${index}`]?.text : undefined;
      return text == null ? [] : [{ path, text: text.slice(0, MAX_FRAGMENT_LENGTH) }];
    });
    return fragments.length === 0 ? pullRequest : { ...pullRequest, fragments };
  });
}

async function readTexts(
  client: GitHubClient,
  repository: RepositoryName,
  files: readonly { sha: string; path: string }[],
  log: Log,
): Promise<z.infer<typeof Answer>['repository']> {
  try {
    const { data, failures } = await client.ask(filesQuery(files), { ...repository }, 1);
    const answer = Answer.safeParse(data);
    if (!answer.success) throw failureOf(failures);
    return answer.data.repository;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    log.warning(`The changelog fragments could not be read and are left out: ${error.message}`);
    return {};
  }
}
