import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HURRIED, TOKEN } from '../faults/act.js';
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub, type World } from '../local-github/index.js';
import { type ActionResult, runAction } from '../runner/index.js';
import { type Printed, runTerminal } from '../runner/terminal.js';

const WEEK = '2026-W14';
const cleanUp: (() => unknown)[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'merge-digest-hostile-'));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Calls it once the attack is over. */
export const afterwards = (done: () => unknown) => void cleanUp.push(done);

export async function cleanUpAfterAttack(): Promise<void> {
  for (const done of cleanUp.splice(0).reverse()) await done();
}

/** Where the bundles note how much memory they had. */
const peaks = join(mkdtempSync(join(tmpdir(), 'merge-digest-peaks-')), 'peaks');
const OPTIONS = `--max-old-space-size=1024 --require "${join(import.meta.dirname, 'peak.cjs')}"`;
const MEASURED = { NODE_OPTIONS: OPTIONS, HOSTILE_PEAKS: peaks };
const HURRIED_AND_MEASURED = { ...MEASURED, NODE_OPTIONS: `${HURRIED.NODE_OPTIONS} ${OPTIONS}` };

/** The most megabytes of a bundle that was run; 0: none was. */
export function peakOfBundles(): number {
  if (!existsSync(peaks)) return 0;
  return Math.max(...readFileSync(peaks, 'utf8').trim().split('\n').map(Number));
}

export interface WorkflowRun extends ActionResult {
  /** All files that it left, outputs and summary among them, as one text. */
  files: string;
}

export async function startGitHub(world: World, options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const github = await startLocalGitHub(world, options);
  afterwards(() => github.close());
  return github;
}

/** The action, as a step of a workflow. Its pauses pass quickly. */
export async function inWorkflow(
  { apiUrl, repository }: { apiUrl: string; repository: string },
  inputs: Readonly<Record<string, string>> = {},
): Promise<WorkflowRun> {
  const folder = temporaryFolder();
  const environment = HURRIED_AND_MEASURED;
  const given = { apiUrl, repository, folder, inputs: { week: WEEK, ...inputs }, token: TOKEN, environment };
  return { ...(await runAction(given)), files: textsIn(folder) };
}

export interface TerminalRun extends Printed {
  files: string;
}

/** The terminal's command, in a folder of its own. */
export async function onTerminal(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<TerminalRun> {
  const cwd = temporaryFolder();
  const clean = { GIT_CONFIG_GLOBAL: '/dev/null', ...MEASURED, ...environment };
  const printed = await runTerminal(['--week', WEEK, ...args], { cwd, environment: clean });
  return { ...printed, files: textsIn(cwd) };
}

/** The texts of all files in a folder. */
export function textsIn(folder: string): string {
  return readdirSync(folder)
    .map(name => join(folder, name))
    .map(path => (statSync(path).isDirectory() ? textsIn(path) : readFileSync(path, 'utf8')))
    .join('\n');
}
