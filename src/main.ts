import './host/runtime.js';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DigestError, sentencesOf } from './domain/errors.js';
import type { Log } from './domain/log.js';
import { periodId } from './domain/period.js';
import { createClient } from './github/octokit.js';
import { withoutCommands, withoutSecrets } from './host/sanitize-log.js';
import { languagesIn, loadLanguage, templatesBeside } from './host/templates.js';
import { workspaceFolder } from './host/workspace-folder.js';
import type { Outcome } from './pipeline/index.js';
import { open, type Ports } from './pipeline/open.js';
import type { OutputName } from './settings/outputs.js';
import { parseInputs } from './settings/parse-inputs.js';
import { VERSION } from './version.js';

/** As the runner hands inputs over. */
const inputOf = (name: string) => process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';

/** What the log shows: no command to the runner, and no secret, also where the runner would not know it by its spelling. */
const shown = (message: string) => withoutCommands(withoutSecrets(message, inputOf('token')));

/**
 * The toolkit takes as long to start as all that comes before the first request, and is loaded when there is something
 * to say. The first that it hears is the secret.
 */
let loading: Promise<typeof import('@actions/core')> | undefined;
let secret = '';
function toolkit() {
  loading ??= import('@actions/core').then(core => {
    if (secret !== '') core.setSecret(secret);
    return core;
  });
  return loading;
}

/** Lines come in the order in which they were logged, if only once the toolkit is there. */
const log: Log = {
  info: message => void toolkit().then(core => core.info(shown(message))),
  warning: message => void toolkit().then(core => core.warning(shown(message))),
  progress: message => log.info(message),
};

async function setOutputs({ digest, publication, notification }: Outcome): Promise<void> {
  const reverted = digest.pullRequests.filter(({ outcome }) => outcome.revertedBy !== undefined);
  const outputs: Record<OutputName, string> = {
    url: publication.url ?? '',
    number: String(publication.number ?? ''),
    week: periodId(digest.period),
    'pull-requests': String(digest.pullRequests.length),
    highlights: JSON.stringify(digest.highlights),
    reverted: JSON.stringify(reverted.map(({ number }) => number)),
    summary: notification?.text ?? '',
    'summary-markdown': notification?.markdown ?? '',
    'markdown-path': publication.markdownPath ?? '',
    'json-path': publication.jsonPath ?? '',
    created: String(publication.created ?? false),
  };
  const core = await toolkit();
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Long enough for a name to be looked up and a connection to be begun. */
const HEAD_START_MS = 10;

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const templates = templatesBeside(import.meta.dirname);
  const inputs = parseInputs(inputOf, {
    now: new Date(),
    repository: environment.GITHUB_REPOSITORY,
    languages: await languagesIn(templates),
  });
  const { token } = inputs.values;
  secret = token;
  const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  const ports: Ports = {
    version: VERSION,
    log,
    source: { id: 'github', path: '', weeksBack: 0 },
    client: token === '' ? null : createClient({ token, apiUrl, log }),
    loadLanguage: (language, own) => loadLanguage(templates, language, own, workspace),
    directory: own => workspaceFolder(workspace, 'output-directory', own),
    outputDirectory: join(environment.RUNNER_TEMP ?? tmpdir(), 'merge-digest'),
    writeSummary: async text => {
      await (await toolkit()).summary.addRaw(text).write();
    },
    sleep: milliseconds => sleep(milliseconds),
  };
  const opening = open(inputs, ports);
  // Loading holds the process up, so the first request gets a head start; what it fails for is thrown where it is awaited.
  opening.catch(() => {});
  await sleep(HEAD_START_MS);
  const { run } = await import('./pipeline/index.js');
  const outcome = await run(inputs, ports, opening);
  await setOutputs(outcome);
  const { markdownPath, jsonPath } = outcome.publication;
  log.info(
    markdownPath === undefined
      ? `There is no page; the digest is in ${jsonPath}.`
      : `The report is in ${markdownPath}, its digest in ${jsonPath}.`,
  );
  if (outcome.failure !== null) throw outcome.failure;
}

main(process.env).catch(async error => {
  const core = await toolkit();
  for (const sentence of sentencesOf(error)) core.error(shown(sentence));
  if (!(error instanceof DigestError) && error instanceof Error) core.info(shown(error.stack ?? ''));
  process.exitCode = core.ExitCode.Failure;
});
