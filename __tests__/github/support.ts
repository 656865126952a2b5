import { z } from 'zod';
import { createClient } from '../../src/github/octokit.js';
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../../tools/local-github/index.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';

export const QUESTION = 'query Name { repository(owner: "octo", name: "synthetic") { name } }';
export const ANSWER = { repository: { name: 'synthetic' } };
export const Answer = z.object({ repository: z.object({ name: z.string() }) });

const running: LocalGitHub[] = [];

/** For `afterAll`. */
export async function stopLocalGitHubs(): Promise<void> {
  await Promise.all(running.splice(0).map(github => github.close()));
}

/** A client of a local GitHub, for which a second of waiting takes a millisecond, and the warnings that it logs. */
export async function connect(options: LocalGitHubOptions = {}, onWarning: () => void = () => {}) {
  const github = await startLocalGitHub(syntheticWorld(1), options);
  running.push(github);
  const warnings: string[] = [];
  const warning = (message: string) => {
    warnings.push(message);
    onWarning();
  };
  const log = { info: () => {}, progress: () => {}, warning };
  const client = createClient({ token: 'a-token', apiUrl: github.apiUrl, log, millisecondsPerSecond: 1 });
  return { github, client, warnings, ask: () => client.query(QUESTION, {}, Answer) };
}
