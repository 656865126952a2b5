import { SettingsError } from '../domain/errors.js';
import type { Opened, Source } from '../domain/gathered.js';
import type { Log } from '../domain/log.js';
import type { Period } from '../domain/period.js';
import { type SourceId, sources } from '../gather/index.js';
import type { GitHubClient } from '../github/client.js';
import type { Language } from '../render/language.js';
import type { ParsedInputs } from '../settings/parse-inputs.js';
import { countedBefore } from './counted-weeks.js';

/** How the pipeline reaches the world. */
export interface Ports {
  version: string;
  log: Log;
  /** Which source to gather from, the clone or file that it reads, and how many earlier weeks of a clone are judged too. */
  source: { id: SourceId; path: string; weeksBack: number };
  /** null: there is no token, and GitHub cannot be asked. */
  client: GitHubClient | null;
  loadLanguage(language: string, ownTemplates: string | null): Promise<Language>;
  /** The folder that an `output-directory` means. Throws DigestError where it may not be written to. */
  directory(own: string): string;
  /** Where files go unless the settings say so. */
  outputDirectory: string;
  writeSummary(text: string): Promise<void>;
  sleep(milliseconds: number): Promise<void>;
}

/** A source, and what it told first. */
export interface Opening {
  source: Source;
  opened: Opened;
}

/**
 * Asks the source its first question. This much of the pipeline is small, so that the entries can send the first
 * request before they load all that comes after it.
 */
export async function open(inputs: ParsedInputs, ports: Ports): Promise<Opening> {
  const source = await openSource(inputs, ports, inputs.period);
  try {
    return { source, opened: await source.open() };
  } catch (error) {
    throw inputs.problems.length > 0 ? new SettingsError(inputs.problems) : error;
  }
}

export async function openSource(
  { values, explicit, problems }: ParsedInputs,
  { source, client, log }: Ports,
  period: Period | null,
): Promise<Source> {
  const kind = sources.find(({ id }) => id === source.id);
  const named = source.id === 'github' || explicit.has('repository');
  if (kind === undefined || period === null || (named && values.repository === '')) throw new SettingsError(problems);
  if (source.id === 'github' && client === null) {
    const missing = 'token: not given; it may be a token that reads pull requests.';
    throw new SettingsError(problems.some(problem => problem.startsWith('token:')) ? problems : [...problems, missing]);
  }
  return kind.open({
    repository: named ? values.repository : null,
    base: values.base,
    period,
    before: countedBefore(period),
    configPath: values.config,
    path: source.path,
    client,
    log,
  });
}
