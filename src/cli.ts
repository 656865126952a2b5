import './host/runtime.js';
import { Command, InvalidArgumentError, Option } from 'commander';
import { backtestCommand } from './backtest/command.js';
import type { Digest } from './domain/digest.js';
import { DigestError, SettingsError, sentencesOf } from './domain/errors.js';
import { maskOf } from './domain/mask.js';
import type { OrganizationDigest } from './domain/organization.js';
import { periodId } from './domain/period.js';
import { WEEKS_BACK } from './domain/week-record.js';
import { savedKind } from './gather/file/index.js';
import { type SourceId, sources } from './gather/index.js';
import { passOnOptions } from './host/pass-on-options.js';
import { withoutSecrets } from './host/sanitize-log.js';
import { secretsIn } from './host/secrets.js';
import { builtInLanguages } from './host/templates-folder.js';
import { createTerminalLog } from './host/terminal-log.js';
import { startWatchdog } from './host/watchdog.js';
import { isInside } from './host/workspace-folder.js';
import { HANGING_MINUTES, IT_HANGS, MINUTE_MS } from './pipeline/deadline.js';
import { type Outcome, run } from './pipeline/index.js';
import { runOverSeveral } from './pipeline/organization/index.js';
import { createPorts, type Ports } from './pipeline/ports.js';
import { presentSavedDigest } from './pipeline/saved-digest.js';
import { siteCommand } from './pipeline/site/command.js';
import {
  defaultInWords,
  INPUT_NAMES,
  INPUTS,
  type InputName,
  isOverSeveral,
  OF_ROLLUP,
  ON_TERMINAL,
  type ParsedInputs,
  parseInputs,
  type TerminalTexts,
} from './settings/index.js';
import { VERSION } from './version.js';

/** Options of the command that are not inputs of the action. */
interface SourceOptions {
  source: SourceId;
  path?: string;
  earlierWeeks?: number;
}

type Options = SourceOptions & Record<string, unknown>;

function weeksIn(text: string): number {
  const weeks = Number(text);
  if (!Number.isInteger(weeks) || weeks < 0 || weeks > 52) throw new InvalidArgumentError('It may be 0 to 52.');
  return weeks;
}

const EXAMPLES = `
Examples:
  From a clone, without a token or network:
    merge-digest --source git --path ~/src/uv --week 2026-W14 --output-directory out
  From GitHub, with a token in GITHUB_TOKEN:
    merge-digest --source github --repository octo-org/octo-repo --week last
  One page over several repositories, from a folder with the digest.json of each:
    merge-digest rollup out --output-directory all
  An index and a feed of the digests in a folder, for a site:
    merge-digest site out --url https://octo-org.github.io/digests/
  From a saved digest:
    merge-digest --source file --path out/digest.json --language en

  With sentences of a language model, each checked; the key is in MODEL_API_KEY:
    merge-digest --source git --path ~/src/uv --week 2026-W14 --model gpt-5-mini

  How well the signals would have worked in a clone, week by week:
    merge-digest backtest --path ~/src/uv --weeks 52

Writes digest.md, digest.html and digest.json. Nothing is posted unless --publish says so.`;

function describe(name: InputName, { defaults, descriptions }: TerminalTexts): string {
  const byDefault = defaults[name] ?? defaultInWords(INPUTS[name]);
  const description = descriptions[name] ?? INPUTS[name].description;
  return `${description}${byDefault === null ? '' : ` Default: ${byDefault}.`}`.replaceAll('`', '');
}

/** Given by a variable alone: other users of the machine can read the arguments of a command. */
const VARIABLES: Partial<Record<InputName, string>> = { 'model-api-key': 'MODEL_API_KEY' };

let mask = maskOf(secretsIn(process.env));

/** Removes control characters and secrets. */
const sanitize = (message: string) => withoutSecrets(message, mask);

/** A token is a secret from the moment that it is read. */
function readToken(given: string): string {
  mask = maskOf([...secretsIn(process.env), given.trim()]);
  return given;
}

function command(): Command {
  const program = new Command('merge-digest')
    .description("A digest of a repository's merged pull requests, every number traceable.")
    .version(VERSION)
    .configureOutput({ outputError: (text, write) => write(sanitize(text)) })
    .addOption(
      new Option('--source <source>', 'Where the pull requests come from.')
        .choices(sources.map(({ id }) => id))
        .default('git'),
    )
    .option('--path <path>', 'The clone, or the file with saved pull requests or a saved digest.')
    .option(
      '--earlier-weeks <number>',
      'How many weeks before the period are assessed too, for trends and earlier findings (clones only): 0 to 52.',
      weeksIn,
      WEEKS_BACK,
    );
  return withInputs(program, INPUT_NAMES, ON_TERMINAL)
    .action((options: Options) => digest(options, process.env))
    .addCommand(rollupCommand())
    .addCommand(siteCommand(() => createTerminalLog(sanitize)))
    .addCommand(backtestCommand(() => createTerminalLog(sanitize)))
    .enablePositionalOptions()
    .hook('preSubcommand', passOnOptions)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('Run it with --help for all options.');
}

function withInputs(program: Command, names: readonly InputName[], texts: TerminalTexts): Command {
  for (const name of names.filter(name => VARIABLES[name] === undefined)) {
    const option = new Option(`--${name} <value>`, describe(name, texts));
    program.addOption(name === 'token' ? option.argParser(readToken) : option);
  }
  return program;
}

/** What makes no difference to digests that are there already. */
const OF_GATHERING: readonly InputName[] = [
  ...(['repository', 'base', 'landed-by', 'digests', 'config', 'model-context'] as const),
  ...(['exclude-authors', 'exclude-labels', 'exclude-paths'] as const),
  ...(['bot-authors', 'bots'] as const),
];

function rollupCommand(): Command {
  const program = new Command('rollup')
    .description('One page over the digests of several repositories: reads every digest.json in a folder.')
    .argument('<folder>', 'The folder, with the digests in it or in folders in it.');
  const names = INPUT_NAMES.filter(name => !OF_GATHERING.includes(name));
  return withInputs(program, names, OF_ROLLUP).action((digests: string, options: Options) =>
    overSeveral({ ...options, digests }, process.env),
  );
}

/** An input as an option, such as `--output-directory`, or its default on a terminal. */
function optionReader(options: Options, environment: NodeJS.ProcessEnv): (name: InputName) => string | undefined {
  const defaults: Partial<Record<InputName, string>> = {
    token: environment.GITHUB_TOKEN ?? '',
    'model-api-key': environment.MODEL_API_KEY ?? '',
    publish: 'files',
  };
  return name => {
    const value = options[name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())];
    return typeof value === 'string' ? value : defaults[name];
  };
}

interface Run {
  inputs: ParsedInputs;
  ports: Ports;
  log: ReturnType<typeof createTerminalLog>;
}

async function prepare(options: Options, environment: NodeJS.ProcessEnv): Promise<Run> {
  const { source, path = '.', earlierWeeks = WEEKS_BACK } = options;
  startWatchdog(HANGING_MINUTES * MINUTE_MS, IT_HANGS);
  const inputs = parseInputs(optionReader(options, environment), {
    now: new Date(),
    repository: source === 'github' ? environment.GITHUB_REPOSITORY : undefined,
    sourceKnowsRepository: source !== 'github',
    isForeignClone: source === 'git' && !isInside(path, process.cwd()),
    languages: await builtInLanguages(),
  });
  const log = createTerminalLog(sanitize);
  const ports = createPorts({
    log,
    source: { id: source, path, weeksBack: earlierWeeks },
    token: inputs.values.token,
    environment,
    workspace: null,
    defaultOutputDirectory: '.',
    writeSummary: async text => {
      process.stdout.write(`${text}\n`);
    },
  });
  return { inputs, ports, log };
}

async function digest(options: Options, environment: NodeJS.ProcessEnv): Promise<void> {
  const { inputs, ports, log } = await prepare(options, environment);
  if (isOverSeveral(inputs.values)) return overSeveral(options, environment);
  const { source, path = '.' } = options;
  const isSaved = source === 'file' && (await savedKind(path)) === 'digest';
  await finish(log, isSaved ? presentSavedDigest(inputs, ports) : run(inputs, ports));
}

const WITHOUT_TOKEN =
  'token: not given; it may be a token that reads the pull requests of all repositories. Without one, make a digest from a clone of each with --source git, and one page of all with merge-digest rollup.';

async function overSeveral(options: Options, environment: NodeJS.ProcessEnv): Promise<void> {
  const { inputs, ports, log } = await prepare({ ...options, source: 'github' }, environment);
  const { digests, token } = inputs.values;
  if (digests === null && token === '') throw new SettingsError([...inputs.problems, WITHOUT_TOKEN]);
  await finish(log, runOverSeveral(inputs, ports));
}

/** Waits for a run and prints what came of it. */
async function finish(log: Run['log'], running: Promise<Outcome<Digest | OrganizationDigest>>): Promise<void> {
  try {
    const outcome = await running;
    log.done();
    printOutcome(outcome);
    if (outcome.failure !== null) throw outcome.failure;
  } finally {
    log.done();
  }
}

function printOutcome({ digest, publication }: Outcome<Digest | OrganizationDigest>): void {
  const count = 'kind' in digest ? digest.totals.pullRequests : digest.pullRequests.length;
  const what = `${count} ${count === 1 ? 'pull request' : 'pull requests'} in ${periodId(digest.period)}`;
  const { markdownPath, htmlPath, jsonPath, url } = publication;
  const places = [markdownPath, htmlPath, jsonPath, url].filter(place => place !== undefined);
  console.log(`${what}: ${places.join(', ')}`);
}

command()
  .parseAsync()
  .catch(error => {
    for (const sentence of sentencesOf(error)) console.error(sanitize(sentence));
    if (!(error instanceof DigestError) && error instanceof Error) console.error(sanitize(error.stack ?? ''));
    process.exitCode = 1;
  });
