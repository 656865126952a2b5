import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { DigestError, sentencesOf } from './domain/errors.js';
import type { Log } from './domain/log.js';
import { periodId } from './domain/period.js';
import { createClient } from './github/octokit.js';
import { languagesIn, loadLanguage, templatesBeside } from './languages.js';
import { type Outcome, run } from './pipeline.js';
import { type OutputName, readInputs } from './settings/index.js';
import { VERSION } from './version.js';

/** Text without commands to the runner, which obeys `::name::` at a line's start and `##[name]` anywhere in it. */
function inert(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals obey them
  const visible = message.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
  return visible.replaceAll(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '#\u200b#[');
}

const log: Log = {
  info: message => core.info(inert(message)),
  warning: message => core.warning(inert(message)),
  progress: message => core.info(inert(message)),
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
    summary: notification.text,
    'summary-markdown': notification.markdown,
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
    directory: own => resolve(workspace, own),
    outputDirectory: join(environment.RUNNER_TEMP ?? tmpdir(), 'merge-digest'),
    writeSummary: async text => {
      await core.summary.addRaw(text).write();
    },
    sleep: milliseconds => sleep(milliseconds),
  });
  setOutputs(outcome);
  const { markdownPath, jsonPath } = outcome.publication;
  log.info(`The report is in ${markdownPath}, its digest in ${jsonPath}.`);
  if (outcome.failure !== null) throw outcome.failure;
}

main(process.env).catch(error => {
  for (const sentence of sentencesOf(error)) core.error(inert(sentence));
  if (!(error instanceof DigestError) && error instanceof Error) core.info(inert(error.stack ?? ''));
  process.exitCode = core.ExitCode.Failure;
});
