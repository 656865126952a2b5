import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { Digest } from '../../src/domain/digest.js';
import type { InputName } from '../../src/settings/index.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { HURRIED, TOKEN } from '../../tools/faults/act.js';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  type StoredIssue,
  startLocalGitHub,
  TESTED_WITH,
  type World,
} from '../../tools/local-github/index.js';
import { type ActionResult, runAction } from '../../tools/runner/index.js';
import { type Place, type Printed, runTerminal } from '../../tools/runner/terminal.js';

export { HURRIED, type Printed, TOKEN };

export const ROOT = join(import.meta.dirname, '..', '..');
export const ACTION = join(ROOT, 'dist', 'index.js');
export const TERMINAL = join(ROOT, 'dist', 'cli', 'index.js');

/** The week that the example and the made-up worlds are about. */
export const WEEK = '2026-W14';
export const START = '2026-03-30T00:00:00Z';
export const END = '2026-04-06T00:00:00Z';

for (const bundle of [ACTION, TERMINAL]) {
  if (!existsSync(bundle))
    throw new Error(`${bundle} is missing. These tests run the committed bundles: run "npm run build" first.`);
}

const running: LocalGitHub[] = [];
const folders: string[] = [];

afterAll(async () => {
  await Promise.all(running.splice(0).map(github => github.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'merge-digest-e2e-'));
  folders.push(folder);
  return folder;
}

/** A local GitHub that ends with the tests of the file. */
export async function start(
  world: World | readonly [World, ...World[]] = exampleWeek(),
  options: LocalGitHubOptions = {},
): Promise<LocalGitHub> {
  const github = await startLocalGitHub(world, { likeGitHub: TESTED_WITH, ...options });
  running.push(github);
  return github;
}

export interface Ran extends ActionResult {
  folder: string;
  /** Errors as the page of the run shows them, one each. */
  errors: string[];
  warnings: string[];
  notices: string[];
  /** What was written to the files that the outputs name; throws if it is not there or not in the digest's form. */
  digest(): Digest;
  /** digest.json as it is. */
  saved(): string;
  markdown(): string;
}

export interface Surroundings {
  token?: string;
  /** Where the step runs; default a new one. */
  folder?: string;
  /** Whether its pauses pass quickly; by default as the time of the local GitHub does. */
  hurried?: boolean;
  /** Variables that differ from those of a runner. */
  environment?: Readonly<Record<string, string>>;
}

/** Runs the action as a step of a workflow in the local GitHub's repository, for the week of the example unless the inputs say otherwise. */
export async function run(
  github: LocalGitHub,
  inputs: Partial<Record<InputName, string>> = {},
  { token = TOKEN, folder = temporaryFolder(), hurried = TESTED_WITH !== false, environment = {} }: Surroundings = {},
): Promise<Ran> {
  const { owner, name } = github.state.world.repository;
  const result = await runAction({
    apiUrl: github.apiUrl,
    repository: `${owner}/${name}`,
    folder,
    inputs: { week: WEEK, ...inputs },
    token,
    environment: { ...(hurried && HURRIED), ...environment },
  });
  const written = (output: string) => resolvePath(folder, result.outputs[output] || `no ${output}`);
  return {
    ...result,
    folder,
    errors: annotations(result.log, 'error'),
    warnings: annotations(result.log, 'warning'),
    notices: annotations(result.log, 'notice'),
    digest: () => readDigest(written('json-path')),
    saved: () => readFileSync(written('json-path'), 'utf8'),
    markdown: () => readFileSync(written('markdown-path'), 'utf8'),
  };
}

/** A run that is expected to do its work: one that fails shows its log. */
export async function succeed(...given: Parameters<typeof run>): Promise<Ran> {
  const ran = await run(...given);
  if (ran.exitCode !== 0) throw new Error(`The action failed:\n${ran.log}`);
  return ran;
}

export function readDigest(path: string): Digest {
  return Digest.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The text of every `::error::` or `::warning::`, decoded as the runner does. */
function annotations(log: string, level: 'error' | 'warning' | 'notice'): string[] {
  return [...log.matchAll(new RegExp(`^::${level}(?: [^:]*)?::(.*)$`, 'gm'))].map(([, text = '']) =>
    text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  );
}

/** Runs the terminal's bundle, in a folder of its own unless another is given. */
export function terminal(args: readonly string[], { cwd = temporaryFolder(), ...given }: Partial<Place> = {}) {
  return runTerminal(args, { cwd, ...given });
}

/** The issues that the token posted. */
export function posted(github: LocalGitHub): StoredIssue[] {
  return github.state.issues.filter(({ author }) => author === 'github-actions' || author === 'github-actions[bot]');
}

/** The one issue that the token posted. */
export function report(github: LocalGitHub): StoredIssue {
  const [issue, ...others] = posted(github);
  if (issue === undefined || others.length > 0)
    throw new Error(`${posted(github).length} reports were posted, not one`);
  return issue;
}

/** Everything that people wrote, byte for byte. */
export function humanWords(github: LocalGitHub): string {
  const own = (author: string | null) => author?.startsWith('github-actions') ?? false;
  const { issues, discussions, comments } = github.state;
  return JSON.stringify([issues, discussions, comments].map(written => written.filter(({ author }) => !own(author))));
}
