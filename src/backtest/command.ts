import { lstat, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { DigestError } from '../domain/errors.js';
import type { Log } from '../domain/log.js';
import { readCloneHistory } from './clone-history.js';
import { backtestJson, formatBacktest, verdictOnRisk } from './format.js';
import { type BacktestResult, backtest } from './index.js';
import { measuredConfig, withMeasured } from './measured.js';

const CONFIG = '.github/merge-digest.yml';

interface Options {
  path: string;
  weeks: number;
  repository?: string;
  json?: true;
  write?: true;
  config?: string;
}

function weeksIn(text: string): number {
  const weeks = Number(text);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > 2000) throw new InvalidArgumentError('It may be 1 to 2000.');
  return weeks;
}

const ignoreAbsence = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
  return null;
};

/** The settings are read from a file of at most a fifth of it. */
const MAX_CONFIG_BYTES = 1_000_000;

async function readConfig(path: string): Promise<string> {
  const found = await stat(path).catch(ignoreAbsence);
  if (found === null) return '';
  if (!found.isFile() || found.size > MAX_CONFIG_BYTES)
    throw new DigestError(`${path} may be a file of at most ${MAX_CONFIG_BYTES} bytes; it was left unchanged.`);
  return readFile(path, 'utf8');
}

/** The file in a clone, which can have a link in its place: writing to it would change any file of the user's. */
async function configIn(clone: string): Promise<string> {
  const path = join(clone, CONFIG);
  for (const place of [dirname(path), path]) {
    if ((await lstat(place).catch(ignoreAbsence))?.isSymbolicLink())
      throw new DigestError(
        `${place} is a link, and nothing was written. Name the file that it leads to with --config.`,
      );
  }
  return path;
}

/** Writes the measured values into the configuration file and returns a sentence about it. */
async function write(result: BacktestResult, path: string): Promise<string> {
  const measured = measuredConfig(result);
  const count = Object.keys(measured).length;
  if (count === 0) return `Nothing was written to ${path}. ${verdictOnRisk(result)}`;
  const text = await readConfig(path);
  const changed = withMeasured(text, measured, path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, changed);
  return `Wrote the measurements of ${count} ${count === 1 ? 'signal' : 'signals'} to ${path}, under the key "measured".`;
}

/** `merge-digest backtest`: how well the signals and the risk score would have predicted the reverts in a clone. */
export function backtestCommand(openLog: () => Log & { done(): void }): Command {
  return new Command('backtest')
    .description(
      'Replays the past weeks of a clone and measures how well the signals and the risk score predicted its reverts.',
    )
    .option('--path <path>', 'The clone: a work tree or a git directory.', '.')
    .option('--weeks <number>', 'How many weeks, counted back from the newest commit.', weeksIn, 52)
    .option('--repository <owner/name>', "The repository. Default: that of the clone's remote.")
    .option('--json', 'Print every pull request with its score, rank, findings and outcome.')
    .option('--write', 'Write the measured values into the configuration file.')
    .option('--config <path>', `The configuration file. Default: ${CONFIG} in the clone.`)
    .action(async (options: Options) => {
      const { path, weeks, repository = null } = options;
      const log = openLog();
      const { pullRequests, pushes, before } = await readCloneHistory({ path, weeks, repository, log });
      log.progress(`Assessing ${pullRequests.length} pull requests`);
      const result = backtest(pullRequests, { weeks, pushes, before });
      log.done();
      process.stdout.write(options.json ? backtestJson(result) : formatBacktest(result));
      if (options.write) console.error(await write(result, options.config ?? (await configIn(path))));
    });
}
