import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');

export interface ActionRun {
  /** Where GITHUB_API_URL leads. */
  apiUrl: string;
  /** `OWNER/NAME` of the repository that the workflow runs in. */
  repository: string;
  /** For the files that a runner keeps: outputs, the job summary, temporary ones. */
  folder: string;
  /** The step's `with:`. */
  inputs: Readonly<Record<string, string>>;
  token?: string;
  /** Variables beyond those of a runner. */
  environment?: Readonly<Record<string, string>>;
  /** Sends each process SIGNAL when its AbortSignal is aborted. */
  signals?: Readonly<Partial<Record<NodeJS.Signals, AbortSignal>>>;
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

/** `INPUT_…` of every input, given or by action.yml's default, as a runner hands them over. */
function inputVariables(action: ActionYaml, { inputs, token = 'local-token' }: ActionRun): Record<string, string> {
  const variable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  const given: Readonly<Record<string, string>> = { token, ...inputs };
  const names = [...new Set([...Object.keys(action.inputs), ...Object.keys(given)])];
  return Object.fromEntries(names.map(name => [variable(name), given[name] ?? action.inputs[name]?.default ?? '']));
}

/** Reads what was written to GITHUB_OUTPUT: `name<<delimiter`, the value, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}

function execute(
  main: string,
  environment: NodeJS.ProcessEnv,
  cwd: string,
  signals: NonNullable<ActionRun['signals']>,
): Promise<{ exitCode: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    for (const [name, when] of Object.entries(signals))
      when.addEventListener('abort', () => child.kill(name as NodeJS.Signals));
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', code => resolve({ exitCode: code ?? 1, log: Buffer.concat(chunks).toString() }));
  });
}

/** Runs the committed bundle as a step of a workflow does: a process of its own, with nothing but its variables. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const action = parse(await readFile(join(ROOT, 'action.yml'), 'utf8')) as ActionYaml;
  const [output, summary] = [join(run.folder, 'output'), join(run.folder, 'summary.md')];
  await Promise.all([writeFile(output, ''), writeFile(summary, '')]);
  const environment = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: run.apiUrl,
    GITHUB_REPOSITORY: run.repository,
    GITHUB_WORKSPACE: run.folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: run.folder,
    ...inputVariables(action, run),
    ...run.environment,
  };
  const { exitCode, log } = await execute(join(ROOT, action.runs.main), environment, run.folder, run.signals ?? {});
  return {
    exitCode,
    log,
    outputs: readOutputs(await readFile(output, 'utf8')),
    summary: await readFile(summary, 'utf8'),
  };
}
