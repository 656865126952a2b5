import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gitSource } from '../../src/gather/git/index.js';
import { madeClone } from './clone.js';
import { milliseconds, type Table, times } from './table.js';

const run = promisify(execFile);
const TERMINAL = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
const WEEK = 7 * 86_400_000;
const DAY = 86_400_000;
const silent = { info() {}, warning() {}, progress() {} };
const output = { maxBuffer: 2 ** 30 };

async function git(clone: string, ...args: string[]): Promise<string> {
  return (await run('git', ['-C', clone, ...args], output)).stdout;
}

/** The last seven days, in UTC, that lie whole in the clone's history. */
async function lastWeek(clone: string) {
  const newest = Number(await git(clone, 'log', '-1', '--first-parent', '--format=%ct')) * 1000 + 1000;
  const end = Math.floor(newest / DAY) * DAY;
  const instant = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;
  return { start: instant(end - WEEK), end: instant(end) };
}

const STAT = '/proc/self/stat';
/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/** Milliseconds of CPU of this process and of the children that have ended; NaN where the system does not tell. */
function cpuMs(): number {
  if (!existsSync(STAT)) return Number.NaN;
  // After the name in parentheses, from the third field on; the times are the 14th to 17th.
  const fields = readFileSync(STAT, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * TICK_MS, 0);
}

interface Took {
  wall: number;
  cpu: number;
}

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const [began, used] = [performance.now(), cpuMs()];
  await work();
  return { wall: performance.now() - began, cpu: cpuMs() - used };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The git source on the last week of a clone, beside git itself on that week alone. */
export async function gitTable(options: { runs: number; clone?: string; log(message: string): void }): Promise<Table> {
  const clone = options.clone ?? (await madeClone(options.log));
  const { start, end } = await lastWeek(clone);
  const until = `${new Date(Date.parse(end) - 1000).toISOString().slice(0, 19)}Z`;
  const folder = await mkdtemp(join(tmpdir(), 'merge-digest-bench-'));
  const period = { start, end, asOf: null };
  let pullRequests = 0;
  const gather = async () => {
    const source = gitSource({ path: clone, period, log: silent });
    await source.open();
    pullRequests = (await source.gather()).pullRequests.length;
  };
  const days = ['--from', start.slice(0, 10), '--to', until.slice(0, 10)];
  const terminal = [TERMINAL, '--source', 'git', '--path', clone, ...days, '--output-directory', folder];
  const log = ['log', '--first-parent', '-m', '--numstat'];
  const work = {
    alone: () => git(clone, ...log, `--since=${start}`, `--until=${until}`),
    source: gather,
    quarter: () => git(clone, ...log, `--since=${new Date(Date.parse(start) - 90 * DAY).toISOString()}`),
    terminal: () => run(process.execPath, terminal, output),
  };
  const took: Record<keyof typeof work, Took[]> = { alone: [], source: [], quarter: [], terminal: [] };
  const names = Object.keys(work) as (keyof typeof work)[];
  for (const name of names) await work[name]();
  for (let turn = 0; turn < options.runs; turn += 1) {
    options.log(`  turn ${turn + 1} of ${options.runs}`);
    for (const name of names) took[name].push(await timed(work[name]));
  }
  await rm(folder, { recursive: true, force: true });
  const wall = (name: keyof typeof work) => median(took[name].map(one => one.wall));
  const cpu = (name: keyof typeof work) => median(took[name].map(one => one.cpu));
  const row = (what: string, name: keyof typeof work, target = '') => {
    const ofCpu = Number.isNaN(cpu(name)) ? [] : [milliseconds(cpu(name)), times(cpu(name), cpu('alone'))];
    return [what, milliseconds(wall(name)), times(wall(name), wall('alone')), target, ...ofCpu];
  };
  const commits = (await git(clone, 'rev-list', '--count', '--first-parent', 'HEAD')).trim();
  return {
    title: `git source: a week of ${pullRequests} pull requests, of a clone with ${Number(commits).toLocaleString('en-US')} commits`,
    head: ['', 'wall', 'ratio', 'target', 'CPU', 'ratio'],
    rows: [
      row('`git log --first-parent -m --numstat` of that week alone', 'alone'),
      row('the source, with the paths of the 90 days before', 'source', '≤ 1.2 ×'),
      row('`git log --first-parent -m --numstat` of the week and the 90 days', 'quarter'),
      row('the terminal: the process, the source, the report on disk', 'terminal'),
    ],
  };
}
