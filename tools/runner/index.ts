import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { program } from './program.js';

const ROOT = join(import.meta.dirname, '..', '..');

export interface ActionRun {
  /** Value of GITHUB_API_URL. */
  apiUrl: string;
  /** `OWNER/NAME` of the repository that the workflow runs in. */
  repository: string;
  /** Folder for the files of a runner: outputs, the job summary, temporary files. It is also the workspace. */
  folder: string;
  /** The step's `with:`. */
  inputs: Readonly<Record<string, string>>;
  token?: string;
  /** Environment variables in addition to those of a runner. */
  environment?: Readonly<Record<string, string>>;
  /** Sends the process each of these signals whenever its AbortSignal, or any other target, has an event `abort`. */
  signals?: Readonly<Partial<Record<NodeJS.Signals, EventTarget>>>;
}

export interface ActionResult {
  exitCode: number;
  /** Standard output, as the log of the step shows it. */
  log: string;
  outputs: Record<string, string>;
  summary: string;
}

interface ActionYaml {
  inputs: Record<string, { default?: string }>;
  runs: { main: string };
}

/** `INPUT_…` for every input, from `with:` or action.yml's default, as a runner sets them. */
function inputVariables(action: ActionYaml, { inputs, token = 'local-token' }: ActionRun): Record<string, string> {
  const variable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  const given: Readonly<Record<string, string>> = { token, ...inputs };
  const names = [...new Set([...Object.keys(action.inputs), ...Object.keys(given)])];
  return Object.fromEntries(names.map(name => [variable(name), given[name] ?? action.inputs[name]?.default ?? '']));
}

/** Parses the file GITHUB_OUTPUT: `name<<delimiter`, the value, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}

function execute(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  cwd: string,
  signals: NonNullable<ActionRun['signals']>,
): Promise<{ exitCode: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    for (const [name, when] of Object.entries(signals))
      when.addEventListener('abort', () => child.kill(name as NodeJS.Signals));
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', code => resolve({ exitCode: code ?? 1, log: Buffer.concat(chunks).toString() }));
  });
}

/** Runs the committed bundle as a workflow step: in its own process, with only the variables of a runner. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const action = parse(await readFile(join(ROOT, 'action.yml'), 'utf8')) as ActionYaml;
  const [output, summary] = [join(run.folder, 'output'), join(run.folder, 'summary.md')];
  await Promise.all([writeFile(output, ''), writeFile(summary, '')]);
  const main = program(action.runs.main, 'src/main.ts');
  const environment = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: run.apiUrl,
    GITHUB_REPOSITORY: run.repository,
    GITHUB_WORKSPACE: run.folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: run.folder,
    ...main.environment,
    ...inputVariables(action, run),
    ...run.environment,
  };
  const { exitCode, log } = await execute(main.arguments, environment, run.folder, run.signals ?? {});
  return {
    exitCode,
    log,
    outputs: readOutputs(await readFile(output, 'utf8')),
    summary: await readFile(summary, 'utf8'),
  };
}
