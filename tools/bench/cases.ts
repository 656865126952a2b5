import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalGitHubOptions, QUICK } from '../local-github/index.js';
import { type BenchGitHub, type Client, digest, floor, type Measured, measure, medians } from './clients.js';
import { gitTable } from './git.js';
import { organizationTables } from './organization.js';
import { inSeconds, mebibytes, milliseconds, type Table, times } from './table.js';
import { MONTH, WEEK, type WorldOptions } from './worlds.js';

export interface BenchOptions {
  /** How often every client runs, in turns. */
  runs: number;
  /** A clone for the case `git`; without it, one is made. */
  clone?: string;
  log(message: string): void;
}

export interface Case {
  name: string;
  tables(github: BenchGitHub, options: BenchOptions): Promise<Table[]>;
}

/** As many requests at once as the action allows itself. */
const AT_ONCE = 8;
const DIST = join(import.meta.dirname, '..', '..', 'dist');
/** Points an hour; larger than any token has, as the whole of a year's largest repository is read in one go. */
const POINTS = 100_000;

/** Runs the clients in turns, so that what else the machine does strikes them alike; the medians of each. */
async function alternate<Name extends string>(
  github: BenchGitHub,
  clients: Readonly<Record<Name, Client>>,
  world: WorldOptions,
  options: LocalGitHubOptions,
  { runs, log }: BenchOptions,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(clients) as Name[];
  const measured = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, Measured[]>;
  // Not counted: the local GitHub's code is compiled as it is first used.
  await measure(github, floor(AT_ONCE), world, { rateLimit: POINTS });
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) {
      log(`  ${name}, run ${run + 1} of ${runs}`);
      measured[name].push(await measure(github, clients[name], world, { rateLimit: POINTS, ...options }));
    }
  }
  return Object.fromEntries(names.map(name => [name, medians(measured[name])])) as Record<Name, Measured>;
}

/** What each figure should be at most, in words. */
type Targets = Partial<Record<keyof Measured, string>>;

function figures(ours: Measured, theirs: Measured, targets: Targets): string[][] {
  const row = (name: string, figure: keyof Measured, show: (value: number) => string) => {
    const ratio = times(ours[figure], theirs[figure]);
    return [name, show(ours[figure]), show(theirs[figure]), ratio, targets[figure] ?? ''];
  };
  return [
    row('requests', 'requests', String),
    row('points', 'points', String),
    row('GraphQL time', 'seconds', inSeconds),
    row('wall', 'wallMs', milliseconds),
    row('CPU', 'cpuMs', milliseconds),
    row('peak memory', 'peakMemoryMiB', mebibytes),
  ];
}

const HEAD = ['', 'Merge Digest', 'floor', 'ratio', 'target'];
const BUSY_WEEK: WorldOptions = { pullRequests: 261, period: WEEK, large: 3 };
const ELSEWHERE =
  'other tools on this case, as stated by their measurer: 988 requests and 230 s (an analytics action that posts an issue); 269 and 34 s (a changelog action with reviews); 22 and 3.0 s; 4 and 0.69 s (one that reads no files and stops at 1,000 pull requests in silence)';

const week: Case = {
  name: 'week',
  async tables(github, options) {
    const clients = { digest, floor: floor(AT_ONCE) };
    const ran = await alternate(github, clients, BUSY_WEEK, { delayPerRequestMs: 120 }, options);
    const title = `261 pull requests, 3 of them with 150 files, 120 ms a request (${ELSEWHERE})`;
    return [{ title, head: HEAD, rows: figures(ran.digest, ran.floor, {}) }];
  },
};

const slow: Case = {
  name: 'slow',
  async tables(github, options) {
    const clients = { digest, floor: floor(AT_ONCE) };
    const latency = { delayPerRequestMs: 120, delayPerNodeMs: 20 };
    const ran = await alternate(github, clients, BUSY_WEEK, latency, options);
    const title = '261 pull requests, 120 ms a request and 20 ms for each pull request in it';
    return [{ title, head: HEAD, rows: figures(ran.digest, ran.floor, {}) }];
  },
};

const large: Case = {
  name: 'large',
  async tables(github, options) {
    const world = { pullRequests: 3000, period: WEEK, large: null };
    const clients = { digest, floor: floor(AT_ONCE), unbound: floor(100) };
    const ran = await alternate(github, clients, world, { delayPerRequestMs: 300 }, options);
    const targets = { points: '≤ 200', peakMemoryMiB: '≤ 300 MB' };
    const title = `3,000 pull requests, 300 ms a request (a floor that asks for all pages at once, which the action does not allow itself: ${milliseconds(ran.unbound.wallMs)})`;
    return [{ title, head: HEAD, rows: figures(ran.digest, ran.floor, targets) }];
  },
};

/** The action alone: the floor does not wait when GitHub asks for it, and its first request takes over ten seconds. */
const likeGitHub: Case = {
  name: 'like-github',
  async tables(github, options) {
    const tables: Table[] = [];
    for (const world of [BUSY_WEEK, { pullRequests: 3000, period: WEEK, large: null }]) {
      const isBusyWeek = world === BUSY_WEEK;
      const ran = await alternate(github, { digest }, world, { likeGitHub: QUICK }, options);
      const { requests, points, seconds, limited, wallMs } = ran.digest;
      tables.push({
        title: `${world.pullRequests.toLocaleString('en-US')} pull requests, where GitHub takes 0.1 to 0.3 s for a search, 0.1 s for a history and 0.1 to 0.2 s for the files of a pull request, and allows 10 s a request and 60 s a minute`,
        head: ['', 'Merge Digest', 'target'],
        rows: [
          ['requests', String(requests), isBusyWeek ? '≤ 20' : ''],
          ['points', String(points), ''],
          ['GraphQL time', inSeconds(seconds), isBusyWeek ? '≤ 60 s' : ''],
          ['requests that the secondary limit refused', String(limited), '0'],
          ['wall, with every pause and answer at its full length', inSeconds(wallMs / 1000), ''],
        ],
      });
    }
    return tables;
  },
};

const start: Case = {
  name: 'start',
  async tables(github, options) {
    const world = { pullRequests: 1, period: WEEK, large: 0 };
    const ran = await alternate(github, { digest, floor: floor(1) }, world, {}, options);
    const chunks = (await readdir(DIST)).filter(name => name.endsWith('.js'));
    const sizes = await Promise.all(chunks.map(async name => (await stat(join(DIST, name))).size));
    const size = sizes.reduce((sum, one) => sum + one, 0);
    const first = [ran.digest, ran.floor].map(({ firstRequestMs }) => milliseconds(firstRequestMs));
    const ratio = times(ran.digest.firstRequestMs, ran.floor.firstRequestMs);
    const rows = [
      ['start of the process to first request', ...first, ratio, '≤ 110 ms'],
      ['dist/*.js', `${(size / 1e6).toFixed(2)} MB`, '', '', '≤ 2.5 MB'],
    ];
    return [{ title: 'Start', head: HEAD, rows }];
  },
};

const growth: Case = {
  name: 'growth',
  async tables(github, options) {
    const rows: string[][] = [];
    for (const pullRequests of [100, 1000, 10_000]) {
      options.log(`  ${pullRequests} pull requests`);
      const world = { pullRequests, period: MONTH, large: null };
      const clients = { digest, floor: floor(AT_ONCE) };
      const ran = await alternate(github, clients, world, {}, { ...options, runs: Math.min(options.runs, 3) });
      const { requests, points, wallMs, peakMemoryMiB } = ran.digest;
      rows.push([
        pullRequests.toLocaleString('en-US'),
        `${requests} (${times(requests, ran.floor.requests)})`,
        `${points} (${times(points, ran.floor.points)})`,
        `${milliseconds(wallMs)} (${times(wallMs, ran.floor.wallMs)})`,
        `${(wallMs / pullRequests).toFixed(2)} ms`,
        `${mebibytes(peakMemoryMiB)} (${times(peakMemoryMiB, ran.floor.peakMemoryMiB)})`,
      ]);
    }
    const head = ['pull requests', 'requests', 'points', 'wall', 'time a pull request', 'peak memory'];
    return [{ title: "Growth: one month, no latency (beside the floor's)", head, rows }];
  },
};

const git: Case = { name: 'git', tables: async (_, options) => [await gitTable(options)] };

const organization: Case = { name: 'organization', tables: organizationTables };

export const cases: readonly Case[] = [week, slow, large, likeGitHub, start, git, growth, organization];
