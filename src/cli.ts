import './host/runtime.js';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import yoctoSpinner from 'yocto-spinner';
import { backtestCommand } from './backtest/command.js';
import { DigestError, sentencesOf } from './domain/errors.js';
import type { Log } from './domain/log.js';
import { periodId } from './domain/period.js';
import { WEEKS_BACK } from './domain/week-record.js';
import { readDigest, savedKind } from './gather/file/index.js';
import { type SourceId, sources } from './gather/index.js';
import { createClient } from './github/octokit.js';
import { printable, withoutSecrets } from './host/sanitize-log.js';
import { languagesIn, loadLanguage, templatesBeside } from './host/templates.js';
import { type Outcome, present, run } from './pipeline/index.js';
import type { Ports } from './pipeline/open.js';
import {
  defaultInWords,
  INPUT_NAMES,
  INPUTS,
  type InputName,
  type ParsedInputs,
  parseInputs,
  resolveSettings,
} from './settings/index.js';
import { VERSION } from './version.js';

interface Arguments {
  source: SourceId;
  path?: string;
  earlierWeeks: number;
}

function weeksIn(text: string): number {
  const weeks = Number(text);
  if (!Number.isInteger(weeks) || weeks < 0 || weeks > 52) throw new InvalidArgumentError('It may be 0 to 52.');
  return weeks;
}

const EXAMPLES = `
Examples:
  From a clone, with neither token nor network:
    merge-digest --source git --path ~/src/uv --week 2026-W14 --output-directory out
  From GitHub, with a token in GITHUB_TOKEN:
    merge-digest --source github --repository octo-org/octo-repo --week last
  A saved digest, rendered again:
    merge-digest --source file --path out/digest.json --language en

  What came of the signals in a clone, week by week:
    merge-digest backtest --path ~/src/uv --weeks 52

Writes digest.md and digest.json. Nothing is posted unless --publish says so.`;

/** What the terminal does otherwise than the action: it writes here, and posts nothing unless told to. */
const DEFAULTS: Partial<Record<InputName, string>> = {
  token: '$GITHUB_TOKEN',
  repository: 'what the clone tells',
  publish: 'files',
  'output-directory': 'this folder',
};

function inWords(name: InputName): string {
  const byDefault = DEFAULTS[name] ?? defaultInWords(INPUTS[name]);
  const description = INPUTS[name].description + (byDefault === null ? '' : ` Default: ${byDefault}.`);
  return description.replaceAll('`', '');
}

function command(): Command {
  const program = new Command('merge-digest')
    .description("A digest of a repository's merged pull requests, every number traceable.")
    .version(VERSION)
    .addOption(
      new Option('--source <source>', 'Where the pull requests come from.')
        .choices(sources.map(({ id }) => id))
        .default('git'),
    )
    .option('--path <path>', 'The clone, or the file of saved pull requests or of a saved digest.')
    .option(
      '--earlier-weeks <number>',
      'How many weeks of a clone before the period are judged too, for the trend and for what came of them: 0 to 52.',
      weeksIn,
      WEEKS_BACK,
    );
  for (const name of INPUT_NAMES) program.option(`--${name} <value>`, inWords(name));
  return program
    .action((options: Arguments & Record<string, unknown>) => digest(options, process.env))
    .addCommand(backtestCommand(terminalLog))
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('Run it with --help for all options.');
}

/** Nothing that the terminal obeys, and no secret. */
const shown = (message: string) => printable(withoutSecrets(message, process.env.GITHUB_TOKEN ?? ''));

/** Progress on a terminal, plain lines elsewhere; all of it on standard error. */
function terminalLog(): Log & { done(): void } {
  const spinner = process.stderr.isTTY ? yoctoSpinner({ stream: process.stderr }).start() : null;
  const line = (message: string) => {
    spinner?.clear();
    process.stderr.write(`${shown(message)}\n`);
  };
  return {
    info: line,
    warning: message => line(`Warning: ${message}`),
    progress: message => {
      if (spinner !== null) spinner.text = shown(message);
    },
    done: () => spinner?.stop(),
  };
}

function tell({ digest, publication }: Outcome): void {
  const count = digest.pullRequests.length;
  const what = `${count} ${count === 1 ? 'pull request' : 'pull requests'} in ${periodId(digest.period)}`;
  const places = [publication.markdownPath, publication.jsonPath, publication.url].filter(place => place !== undefined);
  console.log(`${what}: ${places.join(', ')}`);
}

/** A saved digest needs no gathering: it is rendered as it is, in the language and style that are asked for. */
async function renderAgain(path: string, inputs: ParsedInputs, ports: Ports): Promise<Outcome> {
  const digest = await readDigest(path);
  const { settings, problems } = resolveSettings(inputs, null);
  if (settings === undefined) throw new DigestError(problems.join('\n'));
  const language = await ports.loadLanguage(settings.language, settings.templates);
  return present(digest, language, settings, ports);
}

async function digest(options: Arguments & Record<string, unknown>, environment: NodeJS.ProcessEnv): Promise<void> {
  const { source, path = '.', earlierWeeks } = options;
  const given: Partial<Record<InputName, string>> = { token: environment.GITHUB_TOKEN ?? '', publish: 'files' };
  const raw = (name: InputName) => {
    const value = options[name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())];
    return typeof value === 'string' ? value : given[name];
  };
  const templates = templatesBeside(import.meta.dirname);
  const inputs = parseInputs(raw, {
    now: new Date(),
    repository: source === 'github' ? environment.GITHUB_REPOSITORY : undefined,
    sourceKnowsRepository: source !== 'github',
    languages: await languagesIn(templates),
  });
  const log = terminalLog();
  const { token } = inputs.values;
  const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  const ports: Ports = {
    version: VERSION,
    log,
    source: { id: source, path, weeksBack: earlierWeeks },
    client: token === '' ? null : createClient({ token, apiUrl, log }),
    loadLanguage: (language, own) => loadLanguage(templates, language, own && resolve(own), '.'),
    directory: own => own,
    outputDirectory: '.',
    writeSummary: async text => {
      process.stdout.write(`${text}\n`);
    },
    sleep: milliseconds => sleep(milliseconds),
  };
  try {
    const saved = source === 'file' && (await savedKind(path)) === 'digest';
    const outcome = await (saved ? renderAgain(path, inputs, ports) : run(inputs, ports));
    log.done();
    tell(outcome);
    if (outcome.failure !== null) throw outcome.failure;
  } finally {
    log.done();
  }
}

command()
  .parseAsync()
  .catch(error => {
    for (const sentence of sentencesOf(error)) console.error(shown(sentence));
    if (!(error instanceof DigestError) && error instanceof Error) console.error(shown(error.stack ?? ''));
    process.exitCode = 1;
  });
