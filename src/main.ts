import './host/runtime.js';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DigestError, sentencesOf } from './domain/errors.js';
import type { RunLog } from './domain/log.js';
import { maskOf } from './domain/mask.js';
import { withoutCommands, withoutSecrets } from './host/sanitize-log.js';
import { maskCommands, secretsIn } from './host/secrets.js';
import { builtInLanguages } from './host/templates-folder.js';
import { startWatchdog } from './host/watchdog.js';
import { HANGING_MINUTES, IT_HANGS, MINUTE_MS } from './pipeline/deadline.js';
import { outputsOf } from './pipeline/outputs.js';
import { createPorts } from './pipeline/ports.js';
import { start } from './pipeline/start.js';
import { parseInputs } from './settings/parse-inputs.js';

/** The runner passes each input in a variable. */
const inputOf = (name: string) => process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';

const secrets = secretsIn(process.env);
const mask = maskOf(secrets);
// Before the first request, whatever becomes of it: the toolkit is loaded later.
process.stdout.write(maskCommands(secrets));

/** Removes commands to the runner, and secrets even in spellings that the runner does not mask. */
const sanitize = (message: string) => withoutCommands(withoutSecrets(message, mask));

/** Loaded with the first line of the log, since loading it before would delay the first request by 30 ms. */
let loading: Promise<typeof import('@actions/core')> | undefined;
function toolkit() {
  loading ??= import('@actions/core');
  return loading;
}

const log: RunLog = {
  info: message => void toolkit().then(core => core.info(sanitize(message))),
  notice: message => void toolkit().then(core => core.notice(sanitize(message))),
  warning: message => void toolkit().then(core => core.warning(sanitize(message))),
  progress: message => log.info(message),
};

async function writeSummary(text: string): Promise<void> {
  await (await toolkit()).summary.addRaw(text).write();
}

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  startWatchdog(HANGING_MINUTES * MINUTE_MS, `::error::${IT_HANGS}`);
  const inputs = parseInputs(inputOf, {
    now: new Date(),
    repository: environment.GITHUB_REPOSITORY,
    languages: await builtInLanguages(),
  });
  const ports = createPorts({
    log,
    source: { id: 'github', path: '', weeksBack: 0 },
    token: inputs.values.token,
    environment,
    workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
    defaultOutputDirectory: join(environment.RUNNER_TEMP ?? tmpdir(), 'merge-digest'),
    writeSummary: environment.GITHUB_STEP_SUMMARY ? writeSummary : null,
  });
  const outcome = await start(inputs, ports);
  const core = await toolkit();
  for (const [name, value] of Object.entries(outputsOf(outcome))) core.setOutput(name, value);
  const { markdownPath, htmlPath, jsonPath } = outcome.publication;
  log.info(
    markdownPath === undefined
      ? `There is no report; the digest is in ${jsonPath}.`
      : `The report is in ${[markdownPath, htmlPath].filter(Boolean).join(' and ')}, its digest in ${jsonPath}.`,
  );
  if (outcome.failure !== null) throw outcome.failure;
}

main(process.env).catch(async error => {
  const core = await toolkit();
  for (const sentence of sentencesOf(error)) core.error(sanitize(sentence));
  if (!(error instanceof DigestError) && error instanceof Error) core.info(sanitize(error.stack ?? ''));
  process.exitCode = core.ExitCode.Failure;
});
