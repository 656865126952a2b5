import type { Gathered, Source } from '../../../src/domain/gathered.js';
import { gitHubSource } from '../../../src/gather/github/index.js';
import type { GitHubSourceOptions } from '../../../src/gather/github/open.js';
import type { GitHubClient } from '../../../src/github/client.js';
import { createClient } from '../../../src/github/octokit.js';
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../../../tools/local-github/index.js';
import type { World } from '../../../tools/local-github/world.js';
import { WEEK_14 } from '../../support/digest.js';

export { aPullRequest, aWorld } from '../../tools/local-github/support.js';

const running: LocalGitHub[] = [];

/** For `afterAll`. */
export async function stopLocalGitHubs(): Promise<void> {
  await Promise.all(running.splice(0).map(github => github.close()));
}

export interface Connection {
  github: LocalGitHub;
  client: GitHubClient;
  source: Source;
  /** What the source options are, for functions that take them. */
  options: GitHubSourceOptions;
  warnings: string[];
  infos: string[];
}

/** A local GitHub with a client and a source for 2026-W14 of octo/repo, whose waits take no time. */
export async function connect(
  world: World | readonly [World, ...World[]],
  gitHubOptions: LocalGitHubOptions = {},
  sourceOptions: Partial<GitHubSourceOptions> = {},
): Promise<Connection> {
  const github = await startLocalGitHub(world, gitHubOptions);
  running.push(github);
  const warnings: string[] = [];
  const infos: string[] = [];
  const log = {
    info: (message: string) => void infos.push(message),
    progress: () => {},
    warning: (message: string) => void warnings.push(message),
  };
  const client = createClient({ token: 'a-token', apiUrl: github.apiUrl, log, millisecondsPerSecond: 1 });
  const options: GitHubSourceOptions = {
    client,
    repository: 'octo/repo',
    base: null,
    period: WEEK_14,
    configPath: '.github/merge-digest.yml',
    log,
    ...sourceOptions,
  };
  return { github, client, source: gitHubSource(options), options, warnings, infos };
}

/** 2026-W14 of a world, as the GitHub source gathers it. */
export async function gather(
  world: World,
  gitHubOptions: LocalGitHubOptions = {},
  sourceOptions: Partial<GitHubSourceOptions> = {},
): Promise<Gathered & Connection> {
  const connection = await connect(world, gitHubOptions, sourceOptions);
  await connection.source.open();
  return { ...(await connection.source.gather()), ...connection };
}

export const byNumber = ({ pullRequests }: Gathered, number: number) => pullRequests.find(one => one.number === number);

/** How many requests with each operation name a local GitHub got. */
export function requestCounts({ requests }: LocalGitHub): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { operation } of requests) counts[operation ?? ''] = (counts[operation ?? ''] ?? 0) + 1;
  return counts;
}
