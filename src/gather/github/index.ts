import { setTimeout as sleep } from 'node:timers/promises';
import { DigestError } from '../../domain/errors.js';
import type { Gathered, Opened, Reference, Source } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { type GitHubClient, requireClient } from '../../github/client.js';
import { GitHubError } from '../../github/errors.js';
import { type GitHubSourceOptions, openGitHub, type RepositoryOverview } from './open.js';

const PERMISSIONS = 'Add to the workflow: `permissions:` with `contents: read` and `pull-requests: read`.';

/** Turns a GitHubError into a sentence about this repository, where that says more. */
function explain(error: unknown, repository: string): unknown {
  if (!(error instanceof GitHubError)) return error;
  if (error.kind === 'not-found') {
    const advice = 'Check the `repository` input; for a private one the token needs access to it.';
    return new DigestError(`The repository ${repository} does not exist, or this token cannot see it. ${advice}`);
  }
  if (error.kind === 'forbidden') {
    return new DigestError(
      `The token may not read the pull requests of ${repository}. ${PERMISSIONS} (${error.message})`,
    );
  }
  return error;
}

/** Loading the code that reads pages blocks the process, so the first request is sent before. */
const HEAD_START_MS = 10;

class GitHubSource implements Source {
  private readonly requested: string;
  private overview: RepositoryOverview | null = null;

  constructor(private readonly options: GitHubSourceOptions) {
    this.requested = options.repository ?? '';
  }

  async open(): Promise<Opened> {
    try {
      const loading = sleep(HEAD_START_MS).then(() => import('./gather-period.js'));
      [this.overview] = await Promise.all([openGitHub(this.options, this.requested), loading]);
      return this.overview.opened;
    } catch (error) {
      throw explain(error, this.requested);
    }
  }

  async gather(): Promise<Gathered> {
    try {
      const { gatherPeriod } = await import('./gather-period.js');
      return await gatherPeriod(this.options, this.known);
    } catch (error) {
      throw explain(error, this.requested);
    }
  }

  /** A failure here does not fail the run: the digest then says that the reverted pull request was not found. */
  async lookUp(references: readonly Reference[]): Promise<PullRequest[]> {
    if (references.length === 0) return [];
    const { client, log, period } = this.options;
    const { name, searchAllBranches } = this.known;
    try {
      const { lookUp } = await import('./look-up.js');
      return await lookUp(client, name, searchAllBranches, period.start, references);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      log.warning(`The pull requests that the reverts of the period name could not be looked up: ${error.message}`);
      return [];
    }
  }

  private get known(): RepositoryOverview {
    if (this.overview === null) throw new Error('The source was not opened.');
    return this.overview;
  }
}

/** Merged pull requests from GitHub's GraphQL API. Throws DigestError if there is no client. */
export function gitHubSource({
  client,
  ...options
}: Omit<GitHubSourceOptions, 'client'> & { client: GitHubClient | null }): Source {
  return new GitHubSource({
    ...options,
    client: requireClient(client, 'it may be a token that reads pull requests.'),
  });
}
