/** Assessed weeks of real histories and of the example, chosen by chance, to read what is found in them. */

import { pullRequestsOf } from '../../__tests__/support/world.js';
import { type OwnersOf, readCodeOwners } from '../../src/analyze/paths/code-owners.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { exampleWeek } from '../example-week/index.js';
import { readHistory } from '../histories/index.js';
import { sampleOf } from './random.js';
import { type AssessedWeek, assessedWeeks, byWeek, MIN_PULL_REQUESTS } from './weeks.js';

/** The name of the example week among the histories. */
export const EXAMPLE = 'example';

export interface SampledWeek extends AssessedWeek {
  name: string;
  ownersOf: OwnersOf | null;
}

function pullRequestsNamed(name: string): { pullRequests: PullRequest[]; ownersOf: OwnersOf | null } {
  if (name !== EXAMPLE) return { pullRequests: readHistory(name), ownersOf: null };
  const world = exampleWeek();
  const pullRequests = pullRequestsOf(world).sort((a, b) => (a.mergedAt < b.mergedAt ? -1 : 1));
  return { pullRequests, ownersOf: readCodeOwners(world.repository.files['.github/CODEOWNERS'] ?? '') };
}

/** Weeks of one history, chosen by chance and in their order; each assessed with the 90 days before it. */
export function sampledWeeks(name: string, count: number, random: () => number): SampledWeek[] {
  const { pullRequests, ownersOf } = pullRequestsNamed(name);
  const weeks = byWeek(pullRequests);
  const large = [...weeks].filter(([, own]) => own.length >= MIN_PULL_REQUESTS).map(([start]) => start);
  const chosen = new Set(sampleOf(large, count, random));
  return [...assessedWeeks(weeks, start => chosen.has(start))].map(week => ({ name, ...week, ownersOf }));
}
