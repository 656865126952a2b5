/** Assessed weeks of real histories and of the example, chosen by chance, to read what is found in them. */

import { pullRequestsOf } from '../../__tests__/support/world.js';
import { type AssessedChange, assess } from '../../src/analyze/assess.js';
import type { AnalysisContext } from '../../src/analyze/context/index.js';
import { type OwnersOf, readCodeOwners } from '../../src/analyze/paths/code-owners.js';
import { findModules } from '../../src/analyze/paths/modules.js';
import { outcomes, revertClaimsOf } from '../../src/analyze/reverts/index.js';
import { withHistories } from '../../src/analyze/weeks/histories.js';
import type { History } from '../../src/domain/history.js';
import { DAY_MS, instantOf } from '../../src/domain/instant.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { exampleWeek } from '../example-week/index.js';
import { readHistory } from '../histories/index.js';

/** The name of the example week among the histories. */
export const EXAMPLE = 'example';

const EPOCH_MONDAY = Date.UTC(1970, 0, 5);
const WEEK_MS = 7 * DAY_MS;
/** Weeks with fewer pull requests have nothing to choose from. */
const MIN_PULL_REQUESTS = 10;

export interface SampledWeek {
  name: string;
  start: string;
  assessed: AssessedChange[];
  context: AnalysisContext;
  history: History;
  ownersOf: OwnersOf | null;
}

/** The next number in [0, 1) of a sequence that depends on the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some of the rows, chosen by chance, in their own order. */
export function sampleOf<T>(rows: readonly T[], count: number, random: () => number): T[] {
  const keyed = rows.map((row, index) => ({ row, index, key: random() }));
  const chosen = keyed.sort((a, b) => a.key - b.key).slice(0, count);
  return chosen.sort((a, b) => a.index - b.index).map(({ row }) => row);
}

function weekStart({ mergedAt }: PullRequest): string {
  const weeks = Math.floor((Date.parse(mergedAt) - EPOCH_MONDAY) / WEEK_MS);
  return instantOf(EPOCH_MONDAY + weeks * WEEK_MS);
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
  const byStart = new Map<string, PullRequest[]>();
  for (const one of pullRequests) {
    const start = weekStart(one);
    byStart.set(start, [...(byStart.get(start) ?? []), one]);
  }
  const large = [...byStart].filter(([, own]) => own.length >= MIN_PULL_REQUESTS).map(([start]) => start);
  const chosen = new Set(sampleOf(large, count, random));
  const stretches = [...byStart].map(([start, own]) => ({ start, pullRequests: own }));
  const weeks: SampledWeek[] = [];
  for (const { start, pullRequests: own, history } of withHistories(stretches)) {
    if (!chosen.has(start)) continue;
    const facts = { revertClaims: revertClaimsOf(own), moduleOf: findModules(own, {}), history };
    const options = { corePaths: [], importance: {}, tags: {} };
    const assessment = assess(own, { outcomes: outcomes(own, []), ...facts }, options);
    weeks.push({ name, start, ...assessment, history, ownersOf });
  }
  return weeks;
}
