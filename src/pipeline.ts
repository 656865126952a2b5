import { analyze, unresolvedReferences } from './analyze/index.js';
import type { Digest } from './domain/digest.js';
import { SettingsError } from './domain/errors.js';
import type { Source } from './domain/gathered.js';
import type { Log } from './domain/log.js';
import type { Period } from './domain/period.js';
import type { Notification, Publication, Report } from './domain/report.js';
import { countedBefore, recomputeWeeks, rememberedWeeks } from './earlier-weeks.js';
import { type SourceId, sources } from './gather/index.js';
import type { GitHubClient } from './github/client.js';
import {
  PublishError,
  type PublishPorts,
  publish,
  recordLine,
  type Seen,
  type WrittenFiles,
  writeDigest,
  writeReport,
} from './publish/index.js';
import { render, renderNotification } from './render/index.js';
import type { Language } from './render/language.js';
import { nameMatcher, pathMatcher, type ReadInputs, resolveSettings, type Settings } from './settings/index.js';

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

export interface Outcome {
  digest: Digest;
  /** null: the page could not be made or written. */
  report: Report | null;
  publication: Publication;
  /** null: as the page. */
  notification: Notification | null;
  /** Why the report did not get everywhere it should; everything else was done. */
  failure: Error | null;
}

/** Characters in one body on GitHub: it takes 65,536, some of which are the marker's. */
const BODY_LIMIT = 65_000;

/** Gathers a period's merged pull requests, analyzes them, renders the report and publishes it. */
export async function run(inputs: ReadInputs, ports: Ports): Promise<Outcome> {
  const source = openSource(inputs, ports, inputs.period);
  const { settings, opened } = await settle(inputs, source);
  // What cannot be written to is told before anything is gathered in vain.
  folderOf(settings, ports);
  const language = await ports.loadLanguage(settings.language, settings.templates);
  const options = {
    version: ports.version,
    source: ports.source.id,
    repository: opened.repository,
    period: settings.period,
    baseBranch: settings.base,
    codeowners: opened.codeowners,
    exclusions: {
      author: nameMatcher(settings.excludeAuthors),
      label: nameMatcher(settings.excludeLabels),
      path: pathMatcher(settings.excludePaths),
      bots: settings.bots === 'exclude',
    },
    botsApart: settings.bots === 'apart',
    modules: settings.modules,
    judgements: settings,
    highlights: settings.highlights,
    measured: settings.measured,
  };
  const seen: Seen = new Map();
  const gathered = await source.gather();
  const earlier = await source.lookUp(unresolvedReferences(gathered.pullRequests));
  const weeksBefore =
    ports.source.id === 'git'
      ? await recomputeWeeks(period => openSource(inputs, ports, period), options, ports.source.weeksBack, ports.log)
      : await rememberedWeeks(gathered.mergedBefore ?? [], options, settings, { ...ports, seen });
  const digest = analyze(gathered, { ...options, earlier, weeksBefore });
  return present(digest, language, settings, ports, seen);
}

/** Renders and publishes a digest; its files are written first, so that nothing gathered is ever lost. */
export async function present(
  digest: Digest,
  language: Language,
  settings: Settings,
  ports: Ports,
  seen: Seen = new Map(),
): Promise<Outcome> {
  const directory = folderOf(settings, ports);
  const jsonPath = await writeDigest(digest, directory);
  const outcome: Outcome = { digest, report: null, publication: { jsonPath }, notification: null, failure: null };
  try {
    const limit = BODY_LIMIT - recordLine(digest.weeks ?? []).length;
    const report = render(digest, language, { ...settings, limit });
    const files = { jsonPath, markdownPath: await writeReport(report, directory) };
    outcome.report = report;
    [outcome.publication, outcome.failure] = await bring(report, digest, { ...settings, files }, { ...ports, seen });
    outcome.notification = renderNotification(digest, language, settings, outcome.publication.url ?? null);
  } catch (error) {
    outcome.failure = error instanceof Error ? error : new Error(String(error));
  }
  return outcome;
}

/** Publishes it wherever that is possible, and tells why not everywhere. */
async function bring(
  report: Report,
  digest: Digest,
  options: Settings & { files: WrittenFiles },
  ports: PublishPorts,
): Promise<[Publication, Error | null]> {
  const { expected, gathered } = digest.completeness;
  const empty = digest.pullRequests.length === 0 && expected <= gathered;
  const places = empty && options.whenEmpty === 'skip' ? (['files'] as const) : options.publish;
  try {
    return [await publish(report, digest, { ...options, publish: places }, ports), null];
  } catch (error) {
    if (error instanceof PublishError) return [error.publication, error];
    throw error;
  }
}

function folderOf({ outputDirectory: own }: Settings, ports: Ports): string {
  return own === null ? ports.outputDirectory : ports.directory(own);
}

function openSource(
  { values, explicit, problems }: ReadInputs,
  { source, client, log }: Ports,
  period: Period | null,
): Source {
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

/** The settings, now that the configuration file is known; every problem of inputs and file is told at once. */
async function settle(inputs: ReadInputs, source: Source) {
  const opened = await source.open().catch(error => {
    throw inputs.problems.length > 0 ? new SettingsError(inputs.problems) : error;
  });
  const { settings, problems } = resolveSettings(inputs, opened.config);
  if (settings === undefined) throw new SettingsError(problems);
  return { settings, opened };
}
