import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { QUICK } from '../local-github/index.js';
import { runAction } from '../runner/index.js';
import { type BenchGitHub, type Measured, measure, organization } from './clients.js';
import { inSeconds, mebibytes, milliseconds, type Table } from './table.js';
import { WEEK, type WorldOptions } from './worlds.js';

interface Runs {
  /** How often the roll-up from a folder runs. */
  runs: number;
  log(message: string): void;
}

const POINTS = 100_000;
/** A small one first, which shows how it grows. */
const SIZES = [
  { repositories: 6, pullRequests: 300 },
  { repositories: 60, pullRequests: 3000 },
] as const;
const MAX_POSTS = 5;
/** Of which copies under other names fill the folder of digests: a large, a middling and a small one. */
const COPIED = ['repository-0', 'repository-8', 'repository-40'] as const;

async function atGitHub(github: BenchGitHub, world: WorldOptions): Promise<Table> {
  const ran = await measure(github, organization, world, { rateLimit: POINTS, likeGitHub: QUICK });
  const { posts, characters } = await github.report();
  return {
    title: `One page over ${world.repositories} repositories with ${world.pullRequests.toLocaleString('en-US')} pull requests, in one job`,
    head: ['', 'Merge Digest', 'target'],
    rows: [
      ['requests', String(ran.requests), ''],
      ['points', String(ran.points), ''],
      ['GraphQL time', inSeconds(ran.seconds), ''],
      ['requests that the secondary limit refused', String(ran.limited), '0'],
      ['wall, with every pause and answer at its full length', inSeconds(ran.wallMs / 1000), ''],
      ['peak memory', mebibytes(ran.peakMemoryMiB), '≤ 300 MB'],
      ['posts', String(posts), `≤ ${MAX_POSTS}`],
      ['characters', characters.toLocaleString('en-US'), ''],
    ],
  };
}

/** A folder with as many digests as there are repositories, each in a folder of its own as artifacts are. */
async function fill(folder: string, github: BenchGitHub, world: WorldOptions): Promise<void> {
  const { apiUrl, owner } = await github.begin(world, { rateLimit: POINTS });
  const digests = await Promise.all(
    COPIED.map(async name => {
      const place = await mkdtemp(join(folder, 'job-'));
      const inputs = { ...world.period.inputs, publish: 'files' };
      const ran = await runAction({ apiUrl, repository: `${owner}/${name}`, folder: place, inputs });
      if (ran.exitCode !== 0) throw new Error(`The action failed:\n${ran.log}`);
      return readFile(ran.outputs['json-path'] ?? '', 'utf8');
    }),
  );
  for (let index = 0; index < (world.repositories ?? 0); index += 1) {
    const place = join(folder, 'digests', `digest-${index}`);
    await mkdir(place, { recursive: true });
    // One large one, five middling ones, and small ones.
    const digest = JSON.parse(digests[index === 0 ? 0 : index < 6 ? 1 : 2] ?? '');
    digest.repository.nameWithOwner = `${owner}/copy-${index}`;
    await writeFile(join(place, 'digest.json'), JSON.stringify(digest));
  }
}

type Usage = Pick<Measured, 'wallMs' | 'cpuMs' | 'peakMemoryMiB'>;

async function fromFolder(github: BenchGitHub, world: WorldOptions, runs: number): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'merge-digest-bench-'));
  try {
    await fill(folder, github, world);
    const used = join(folder, 'usage.json');
    const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
    const env = {
      ...process.env,
      NODE_OPTIONS: `--require "${join(import.meta.dirname, 'usage.cjs')}"`,
      BENCH_USAGE: used,
    };
    const all: Usage[] = [];
    for (let run = 0; run < runs; run += 1) {
      const args = [cli, 'rollup', join(folder, 'digests'), '--output-directory', join(folder, 'out')];
      await promisify(execFile)(process.execPath, args, { env });
      all.push(JSON.parse(await readFile(used, 'utf8')) as Usage);
    }
    const sorted = all.sort((a, b) => a.wallMs - b.wallMs);
    const median = sorted[Math.floor(sorted.length / 2)];
    if (median === undefined) throw new Error('The roll-up was not run.');
    return {
      title: `merge-digest rollup, from a folder with ${world.repositories} digests`,
      head: ['', 'Merge Digest'],
      rows: [
        ['wall', milliseconds(median.wallMs)],
        ['CPU', milliseconds(median.cpuMs)],
        ['peak memory', mebibytes(median.peakMemoryMiB)],
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One page over the repositories of an owner: gathered in one job, and rolled up from their digests. */
export async function organizationTables(github: BenchGitHub, { runs, log }: Runs): Promise<Table[]> {
  const tables: Table[] = [];
  for (const size of SIZES) {
    log(`  ${size.repositories} repositories`);
    tables.push(await atGitHub(github, { ...size, period: WEEK, large: null }));
  }
  const [, largest] = SIZES;
  log('  from a folder');
  tables.push(await fromFolder(github, { ...largest, period: WEEK, large: null }, runs));
  return tables;
}
