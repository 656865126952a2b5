/** The local GitHub as a process of its own, so that its time and memory are not counted as a client's. */
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../local-github/index.js';
import { benchWorlds, type WorldOptions } from './worlds.js';

export type Order = { begin: { world: WorldOptions; options: LocalGitHubOptions } } | 'report' | 'end';

export interface Begun {
  apiUrl: string;
  graphqlUrl: string;
  owner: string;
  name: string;
  /** Files that the pull requests changed, in all. */
  files: number;
}

export interface Report {
  requests: number;
  points: number;
  /** GraphQL seconds, as the content of the requests takes them. */
  seconds: number;
  /** How often a limit on the time of a minute, or on what it may do in one, has refused a request. */
  limited: number;
  /** Milliseconds since 1970. */
  firstRequestAt: number;
  /** Bodies and comments of the issues that the token posted, and their characters. */
  posts: number;
  characters: number;
}

let github: LocalGitHub | undefined;

async function begin(world: WorldOptions, options: LocalGitHubOptions): Promise<Begun> {
  await github?.close();
  const made = benchWorlds(world);
  github = await startLocalGitHub(made, options);
  const { owner, name } = made[0].repository;
  const pullRequests = made.flatMap(one => one.pullRequests);
  const files = pullRequests.reduce((sum, pullRequest) => sum + pullRequest.files.length, 0);
  return { apiUrl: github.apiUrl, graphqlUrl: github.graphqlUrl, owner, name, files };
}

function report(): Report {
  const requests = github?.requests ?? [];
  const texts = [...(github?.state.issues ?? []), ...(github?.state.comments ?? [])].map(({ body }) => body);
  return {
    requests: requests.length,
    points: requests.reduce((sum, { points }) => sum + points, 0),
    seconds: requests.reduce((sum, { seconds }) => sum + seconds, 0),
    limited: requests.filter(({ status }) => status === 403).length,
    posts: texts.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    firstRequestAt: Math.min(...requests.map(({ startedAt }) => startedAt.getTime())),
  };
}

process.on('message', async (order: Order) => {
  if (order === 'end') {
    await github?.close();
    process.disconnect();
  } else process.send?.(order === 'report' ? report() : await begin(order.begin.world, order.begin.options));
});
