import { setImmediate as turn } from 'node:timers/promises';
import { analyze, unresolvedReferences } from '../analyze/index.js';
import type { Digest } from '../domain/digest.js';
import { SettingsError } from '../domain/errors.js';
import type { Opened } from '../domain/gathered.js';
import type { Notification, Publication, Report } from '../domain/report.js';
import {
  PublishError,
  type PublishPorts,
  publish,
  recordLine,
  type Seen,
  type WrittenFiles,
  writeDigest,
  writeReport,
} from '../publish/index.js';
import { render, renderNotification } from '../render/index.js';
import type { Language } from '../render/language.js';
import type { ParsedInputs } from '../settings/parse-inputs.js';
import { nameMatcher, pathMatcher } from '../settings/patterns.js';
import { resolveSettings, type Settings } from '../settings/resolve.js';
import { recalledWeeks, recomputeWeeks, rememberedWeeks } from './earlier-weeks.js';
import { open, openSource, type Ports } from './open.js';

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
export async function run(inputs: ParsedInputs, ports: Ports, opening = open(inputs, ports)): Promise<Outcome> {
  const early = ports.loadLanguage(inputs.values.language, inputs.values.templates);
  unhurried(early);
  const { source, opened } = await opening;
  const settings = settle(inputs, opened);
  // What cannot be written to is told before anything is gathered in vain.
  folderOf(settings, ports);
  const guessed = settings.language === inputs.values.language;
  const language = await (guessed ? early : ports.loadLanguage(settings.language, settings.templates));
  const options = analysisOf(settings, opened, ports);
  const seen: Seen = new Map();
  const gathering = unhurried(source.gather());
  // A turn later, so that it does not stand in the queue before the pages, which are what is waited for.
  const recall = () => turn().then(() => recalledWeeks(options, settings, { ...ports, seen }));
  const recalled = ports.source.id === 'git' ? null : unhurried(recall());
  const gathered = await gathering;
  const earlier = await source.lookUp(unresolvedReferences(gathered.pullRequests));
  const weeksBefore =
    recalled === null
      ? await recomputeWeeks(period => openSource(inputs, ports, period), options, ports.source.weeksBack, ports.log)
      : rememberedWeeks(await recalled, gathered.mergedBefore ?? [], options.period);
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

/** What is begun before it is waited for: should it fail in the meantime, that is told when it is needed. */
function unhurried<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** What the analysis is told beside the pull requests. */
function analysisOf(settings: Settings, opened: Opened, ports: Ports) {
  return {
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
    assessment: settings,
    highlights: settings.highlights,
    measured: settings.measured,
  };
}

/** The settings, now that the configuration file is known; every problem of inputs and file is told at once. */
function settle(inputs: ParsedInputs, { config }: Opened): Settings {
  const { settings, problems } = resolveSettings(inputs, config);
  if (settings === undefined) throw new SettingsError(problems);
  return settings;
}
