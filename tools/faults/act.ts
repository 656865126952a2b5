import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LocalGitHub } from '../local-github/index.js';
import { type ActionResult, type ActionRun, runAction } from '../runner/index.js';

/** Variables of a process whose pauses pass quickly. */
export const HURRIED = { NODE_OPTIONS: `--require "${join(import.meta.dirname, 'hurry.cjs')}"` } as const;
/** A secret that is easy to find wherever it should not be. */
export const TOKEN = 'ghs_c0ffee000000000000000000000000c0ffee';

export interface Act extends ActionResult {
  /** Of a measured run: as a run without a hurried clock takes them. */
  seconds: number;
  /** Those of a measured run in which it waited, and which did not have to pass. */
  waited: number;
  /** What lies on disk where the outputs say; null where they name nothing. */
  markdown: string | null;
  json: string | null;
}

export interface ActOptions {
  /** Whether `seconds` are wanted: pauses before retries are at full length then. */
  measured?: boolean;
  inputs: Readonly<Record<string, string>>;
  token?: string;
  signals?: ActionRun['signals'];
  /** Files in the folder that it runs in, path to text. */
  workspace?: Readonly<Record<string, string>>;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function written(path: string | undefined): Promise<string | null> {
  return path ? readFile(path, 'utf8') : null;
}

/** Runs the bundle as a step of a workflow in the local GitHub's repository, with pauses that pass quickly. */
export async function act(
  github: LocalGitHub,
  { measured = false, workspace = {}, ...options }: ActOptions,
): Promise<Act> {
  const folder = await mkdtemp(join(tmpdir(), 'merge-digest-fault-'));
  const waited = join(folder, 'waited');
  const { owner, name } = github.state.world.repository;
  const began = performance.now();
  try {
    for (const [path, text] of Object.entries(workspace)) await write(join(folder, path), text);
    const ran = await runAction({
      apiUrl: github.apiUrl,
      repository: `${owner}/${name}`,
      token: TOKEN,
      folder,
      environment: { ...HURRIED, ...(measured && { FAULTS_WAITED: waited }) },
      ...options,
    });
    const saved = existsSync(waited) ? Number(await readFile(waited, 'utf8')) : 0;
    return {
      ...ran,
      seconds: (performance.now() - began + saved) / 1000,
      waited: saved / 1000,
      markdown: await written(ran.outputs['markdown-path']),
      json: await written(ran.outputs['json-path']),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of every `::error::` or `::warning::`, decoded as the runner does. */
export function annotations({ log }: ActionResult, level: 'error' | 'warning'): string[] {
  return [...log.matchAll(new RegExp(`^::${level}(?: [^:]*)?::(.*)$`, 'gm'))].map(([, text = '']) =>
    text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  );
}
