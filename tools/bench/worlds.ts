import { syntheticWorld } from '../local-github/synthetic.js';
import type { World } from '../local-github/world.js';

/** A period of the made-up repository: half-open, in UTC, and as the inputs of the action name it. */
export interface BenchPeriod {
  start: string;
  end: string;
  inputs: Readonly<Record<string, string>>;
}

export const WEEK: BenchPeriod = {
  start: '2026-03-30T00:00:00Z',
  end: '2026-04-06T00:00:00Z',
  inputs: { week: '2026-W14' },
};
export const MONTH: BenchPeriod = {
  start: '2026-03-01T00:00:00Z',
  end: '2026-04-01T00:00:00Z',
  inputs: { from: '2026-03-01', to: '2026-03-31' },
};

/** What a world is made from; plain, so that it can be handed to another process. */
export interface WorldOptions {
  pullRequests: number;
  period: BenchPeriod;
  /** How many pull requests have 150 files; all others fit on a page of 100. null: as the synthetic world has them. */
  large: number | null;
  /** How many repositories of one owner share them, beside one for the report; absent: it is one. */
  repositories?: number;
}

const LARGE = 150;
const PAGE = 100;

/** The repository that a page over several is posted to. */
export const REPORTS = 'reports';

/** So many pull requests over repositories as they are: the second has half as many as the first, the third a third. */
function shares(total: number, count: number): number[] {
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + 1));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const sizes = weights.map(weight => Math.floor((total * weight) / sum));
  const [first = 0, ...others] = sizes;
  return [first + total - sizes.reduce((all, size) => all + size, 0), ...others];
}

/** The repository of a bench; of several, first the one for the report. */
export function benchWorlds(options: WorldOptions): [World, ...World[]] {
  const { pullRequests, period, repositories } = options;
  if (repositories === undefined) return [benchWorld(options)];
  const of = (count: number, name: string, seed: number) => syntheticWorld(count, { ...period, name, seed });
  const sizes = shares(pullRequests, repositories);
  return [of(0, REPORTS, 1), ...sizes.map((size, index) => of(size, `repository-${index}`, index + 2))];
}

export function benchWorld({ pullRequests, period, large }: WorldOptions): World {
  const world = syntheticWorld(pullRequests, period);
  if (large === null) return world;
  const every = Math.floor(pullRequests / Math.max(1, large));
  const sized = world.pullRequests.map((pullRequest, index) => {
    if (index % every !== 0 || index / every >= large)
      return { ...pullRequest, files: pullRequest.files.slice(0, PAGE) };
    const files = Array.from({ length: LARGE }, (_, file) => ({
      path: `generated/${pullRequest.number}/file-${file}.ts`,
      additions: 3,
      deletions: 1,
      changeType: 'MODIFIED' as const,
    }));
    return { ...pullRequest, files };
  });
  return { ...world, pullRequests: sized };
}
