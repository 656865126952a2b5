import { setTimeout as sleep } from 'node:timers/promises';
import { DigestError } from '../../domain/errors.js';
import type { Gathered, Opened, Reference, Source } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { GitHubError } from '../../github/errors.js';
import { type GitHubSourceOptions, type Opening, openGitHub } from './open.js';

const PERMISSIONS = 'Add to the workflow: `permissions:` with `contents: read` and `pull-requests: read`.';

/** What stands in the way, in the words of this repository. */
function explain(error: unknown, repository: string): unknown {
  if (!(error instanceof GitHubError)) return error;
  if (error.kind === 'not-found') {
    const advice = 'Check the `repository` input; for a private one the token needs access to it.';
    return new DigestError(`The repository ${repository} is not there, or this token cannot see it. ${advice}`);
  }
  if (error.kind === 'forbidden') {
    return new DigestError(
      `The token may not read the pull requests of ${repository}. ${PERMISSIONS} (${error.message})`,
    );
  }
  return error;
}

/** Loading what reads the pages holds the process up, so the first request goes first. */
const HEAD_START_MS = 10;

class GitHubSource implements Source {
  private readonly asked: string;
  private opening: Opening | null = null;

  constructor(private readonly options: GitHubSourceOptions) {
    this.asked = options.repository ?? '';
  }

  async open(): Promise<Opened> {
    try {
      const loading = sleep(HEAD_START_MS).then(() => import('./gather-period.js'));
      [this.opening] = await Promise.all([openGitHub(this.options, this.asked), loading]);
      return this.opening.opened;
    } catch (error) {
      throw explain(error, this.asked);
    }
  }

  async gather(): Promise<Gathered> {
    try {
      const { gatherWeek } = await import('./gather-period.js');
      return await gatherWeek(this.options, this.known);
    } catch (error) {
      throw explain(error, this.asked);
    }
  }

  /** Not to find what a revert names costs the digest a title, and no more: it says that it was not found. */
  async lookUp(references: readonly Reference[]): Promise<PullRequest[]> {
    if (references.length === 0) return [];
    const { client, log, period } = this.options;
    const { name, everywhere } = this.known;
    try {
      const { lookUp } = await import('./look-up.js');
      return await lookUp(client, name, everywhere, period.start, references);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      log.warning(`What the week's reverts name could not be looked up: ${error.message}`);
      return [];
    }
  }

  private get known(): Opening {
    if (this.opening === null) throw new Error('The source was not opened.');
    return this.opening;
  }
}

/** Merged pull requests through GitHub's GraphQL API. */
export function gitHubSource({
  client,
  ...options
}: Omit<GitHubSourceOptions, 'client'> & { client: GitHubClient | null }): Source {
  if (client === null) throw new DigestError('token: not given; it may be a token that reads pull requests.');
  return new GitHubSource({ ...options, client });
}
