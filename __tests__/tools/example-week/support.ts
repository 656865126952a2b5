import { exampleWeek } from '../../../tools/example-week/index.js';
import type { World, WorldPullRequest } from '../../../tools/local-github/world.js';

export const START = '2026-03-30T00:00:00Z';
export const END = '2026-04-06T00:00:00Z';

export const world = exampleWeek();
export const inWeek = mergedInWeek(world);

export function mergedInWeek({ pullRequests }: World): WorldPullRequest[] {
  return pullRequests.filter(({ mergedAt }) => mergedAt >= START && mergedAt < END);
}

export function find(number: number): WorldPullRequest {
  const found = world.pullRequests.find(pullRequest => pullRequest.number === number);
  if (found === undefined) throw new Error(`#${number} is not in the example`);
  return found;
}

export function numbers(pullRequests: readonly WorldPullRequest[]): number[] {
  return pullRequests.map(({ number }) => number).sort((a, b) => a - b);
}
