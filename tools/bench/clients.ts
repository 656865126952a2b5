import { execFile, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HURRIED } from '../faults/act.js';
import type { LocalGitHubOptions } from '../local-github/index.js';
import { runAction } from '../runner/index.js';
import type { Begun, Order, Report } from './server.js';
import type { WorldOptions } from './worlds.js';

const HERE = import.meta.dirname;

/** What one run of one client took. Milliseconds and MiB, and the seconds that GitHub takes for the requests. */
export interface Measured {
  requests: number;
  points: number;
  seconds: number;
  limited: number;
  wallMs: number;
  cpuMs: number;
  peakMemoryMiB: number;
  firstRequestMs: number;
}

interface Usage extends Pick<Measured, 'wallMs' | 'cpuMs' | 'peakMemoryMiB'> {
  startedAt: number;
}

/** A local GitHub in a process of its own. */
export interface BenchGitHub {
  /** Begins anew with the world as it was made. */
  begin(world: WorldOptions, options: LocalGitHubOptions): Promise<Begun>;
  report(): Promise<Report>;
  end(): void;
}

export function startBenchGitHub(): BenchGitHub {
  const child = fork(join(HERE, 'server.ts'), { execArgv: ['--import', 'tsx'] });
  const say = <T>(order: Order) =>
    new Promise<T>((resolve, reject) => {
      const ended = () => reject(new Error('The local GitHub of the bench has ended.'));
      child.once('exit', ended);
      child.once('message', (answer: T) => {
        child.off('exit', ended);
        resolve(answer);
      });
      child.send(order);
    });
  return {
    begin: (world, options) => say({ begin: { world, options } }),
    report: () => say('report'),
    end: () => child.send('end'),
  };
}

/** A client that reads a period and posts one issue, and how many pull requests it says it read. */
export type Client = (begun: Begun, world: WorldOptions, place: Place) => Promise<number>;

/** Where a measured process leaves its files, and the variables with which it reports what it used. */
interface Place {
  folder: string;
  environment: Readonly<Record<string, string>>;
}

/** The bundle, as a runner runs it. */
export const digest: Client = async ({ apiUrl, owner, name }, { period }, { folder, environment }) => {
  const inputs = { ...period.inputs, publish: 'issue' };
  const ran = await runAction({ apiUrl, repository: `${owner}/${name}`, folder, inputs, environment });
  if (ran.exitCode !== 0) throw new Error(`The action failed:\n${ran.log}`);
  return Number(ran.outputs['pull-requests']);
};

/** The bundle, for one page over all repositories of the owner but the one that it is posted to. */
export const organization: Client = async ({ apiUrl, owner, name }, { period }, { folder, environment }) => {
  const inputs = { ...period.inputs, publish: 'issue', repositories: `${owner}/*, !${owner}/${name}` };
  const ran = await runAction({ apiUrl, repository: `${owner}/${name}`, folder, inputs, environment });
  if (ran.exitCode !== 0) throw new Error(`The action failed:\n${ran.log}`);
  return Number(ran.outputs['pull-requests']);
};

/** The floor: `concurrency` requests at a time. */
export function floor(concurrency: number): Client {
  return async ({ graphqlUrl, owner, name, files }, { period }, { environment }) => {
    const task = { url: graphqlUrl, owner, name, start: period.start, end: period.end, concurrency };
    const args = [join(HERE, 'floor.mjs'), JSON.stringify(task)];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...environment } });
    const read = JSON.parse(stdout) as { pullRequests: number; files: number };
    if (read.files !== files) throw new Error(`The floor read ${read.files} of ${files} changed files.`);
    return read.pullRequests;
  };
}

/**
 * Runs a client once against a GitHub that begins anew. Where that takes its time as GitHub does, all pauses and answers
 * pass more quickly, and the wall time is as if they had not.
 */
export async function measure(
  github: BenchGitHub,
  client: Client,
  world: WorldOptions,
  options: LocalGitHubOptions,
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'merge-digest-bench-'));
  try {
    const begun = await github.begin(world, options);
    const used = join(folder, 'usage.json');
    const waited = join(folder, 'waited');
    const hurried = options.likeGitHub ? `${HURRIED.NODE_OPTIONS} ` : '';
    const environment = {
      NODE_OPTIONS: `${hurried}--require "${join(HERE, 'usage.cjs')}"`,
      BENCH_USAGE: used,
      FAULTS_WAITED: waited,
    };
    const read = await client(begun, world, { folder, environment });
    if (read !== world.pullRequests) throw new Error(`${read} of ${world.pullRequests} pull requests were read.`);
    const { startedAt, ...usage } = JSON.parse(await readFile(used, 'utf8')) as Usage;
    const wallMs = usage.wallMs + (existsSync(waited) ? Number(await readFile(waited, 'utf8')) : 0);
    const { firstRequestAt, requests, points, seconds, limited } = await github.report();
    return { ...usage, wallMs, requests, points, seconds, limited, firstRequestMs: firstRequestAt - startedAt };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The median of each figure. */
export function medians(runs: readonly Measured[]): Measured {
  const median = (figure: keyof Measured) => {
    const sorted = runs.map(run => run[figure]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    requests: median('requests'),
    points: median('points'),
    seconds: median('seconds'),
    limited: median('limited'),
    wallMs: median('wallMs'),
    cpuMs: median('cpuMs'),
    peakMemoryMiB: median('peakMemoryMiB'),
    firstRequestMs: median('firstRequestMs'),
  };
}
