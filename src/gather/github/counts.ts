import { z } from 'zod';
import type { GitHubClient } from '../../github/client.js';
import { GitHubError } from '../../github/errors.js';
import { countQuery } from './queries.js';

/** Searches counted in one request; each is cheap for GitHub, but they run one after the other. */
const SEARCHES_A_REQUEST = 25;

const Counts = z.record(z.string(), z.object({ issueCount: z.int() }));

async function countBatch(client: GitHubClient, searches: readonly string[]): Promise<number[]> {
  const single = searches.length === 1;
  try {
    const { data, failures } = await client.ask(countQuery(searches), {}, single ? 3 : 0);
    if (failures.length > 0) throw new GitHubError('too-heavy', failures[0]?.message ?? '', failures);
    const counts = Counts.parse(data);
    return searches.map((_, n) => counts[`count${n}`]?.issueCount ?? 0);
  } catch (error) {
    const splits = error instanceof GitHubError && (error.kind === 'unavailable' || error.kind === 'too-heavy');
    if (!splits || single) throw error;
    const half = Math.ceil(searches.length / 2);
    const halves = [searches.slice(0, half), searches.slice(half)];
    return (await Promise.all(halves.map(part => countBatch(client, part)))).flat();
  }
}

/** How many results each search has, in the order of the searches. */
export async function countAll(client: GitHubClient, searches: readonly string[]): Promise<number[]> {
  const batches: string[][] = [];
  for (let n = 0; n < searches.length; n += SEARCHES_A_REQUEST) batches.push(searches.slice(n, n + SEARCHES_A_REQUEST));
  return (await Promise.all(batches.map(batch => countBatch(client, batch)))).flat();
}
