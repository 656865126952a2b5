import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { DigestError, sentencesOf } from './domain/errors.js';
import type { Log } from './domain/log.js';
import { periodId } from './domain/period.js';
import { workspaceFolder } from './folders.js';
import { createClient } from './github/octokit.js';
import { withoutCommands, withoutSecrets } from './inert.js';
import { languagesIn, loadLanguage, templatesBeside } from './languages.js';
import { type Outcome, run } from './pipeline.js';
import { type OutputName, readInputs } from './settings/index.js';
import { VERSION } from './version.js';

/** What the log shows: no command to the runner, and no secret, also where the runner would not know it by its spelling. */
const shown = (message: string) => withoutCommands(withoutSecrets(message, core.getInput('token')));

const log: Log = {
  info: message => core.info(shown(message)),
  warning: message => core.warning(shown(message)),
  progress: message => core.info(shown(message)),
};

function setOutputs({ digest, publication, notification }: Outcome): void {
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
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const templates = templatesBeside(import.meta.dirname);
  const inputs = readInputs(name => core.getInput(name), {
    now: new Date(),
    repository: environment.GITHUB_REPOSITORY,
    languages: await languagesIn(templates),
  });
  const { token } = inputs.values;
  if (token !== '') core.setSecret(token);
  const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  const outcome = await run(inputs, {
    version: VERSION,
    log,
    source: { id: 'github', path: '', weeksBack: 0 },
    client: token === '' ? null : createClient({ token, apiUrl, log }),
    loadLanguage: (language, own) => loadLanguage(templates, language, own, workspace),
    directory: own => workspaceFolder(workspace, 'output-directory', own),
    outputDirectory: join(environment.RUNNER_TEMP ?? tmpdir(), 'merge-digest'),
    writeSummary: async text => {
      await core.summary.addRaw(text).write();
    },
    sleep: milliseconds => sleep(milliseconds),
  });
  setOutputs(outcome);
  const { markdownPath, jsonPath } = outcome.publication;
  log.info(
    markdownPath === undefined
      ? `There is no page; the digest is in ${jsonPath}.`
      : `The report is in ${markdownPath}, its digest in ${jsonPath}.`,
  );
  if (outcome.failure !== null) throw outcome.failure;
}

main(process.env).catch(error => {
  for (const sentence of sentencesOf(error)) core.error(shown(sentence));
  if (!(error instanceof DigestError) && error instanceof Error) core.info(shown(error.stack ?? ''));
  process.exitCode = core.ExitCode.Failure;
});
