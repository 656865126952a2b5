import { setImmediate as nextTurn } from 'node:timers/promises';
import { compose, composeNotification } from '../compose/index.js';
import type { Digest } from '../domain/digest.js';
import { DigestError } from '../domain/errors.js';
import type { OrganizationDigest } from '../domain/organization.js';
import type { Page, Statement } from '../domain/page.js';
import { namesNone } from '../domain/recognition.js';
import type { Notification, Publication, Report } from '../domain/report.js';
import type { WeekRecord } from '../domain/week-record.js';
import type { Templates } from '../host/templates.js';
import {
  PublishError,
  type PublishRequest,
  publish,
  recordLine,
  type Session,
  threadsOf,
  writeDigest,
  writeHtml,
  writeReport,
} from '../publish/index.js';
import { renderHtml, renderMarkdown, renderNotification } from '../render/index.js';
import type { Settings } from '../settings/resolve.js';
import type { Ports } from './ports.js';

/** The result of a run. */
export interface Outcome<D extends Digest | OrganizationDigest = Digest> {
  digest: D;
  /** null: it could not be rendered or written. */
  report: Report | null;
  publication: Publication;
  /** null: there is no report. */
  notification: Notification | null;
  /** Why the report is missing in some or all places; everything else was done. */
  failure: Error | null;
}

/** What is shown of a digest, whether it is of one repository or of several. */
export interface Presented<D extends Digest | OrganizationDigest> {
  digest: D;
  compose(): Page;
  composeNotification(): (readonly Statement[])[];
  /** What the report remembers for those of later weeks. */
  weeks: readonly WeekRecord[];
  /** Nothing was merged, and nothing may be missing. */
  isEmpty: boolean;
  /** Pages that lie near this one, by the addresses in whose place the page in HTML links them. */
  pages: ReadonlyMap<string, string>;
}

/**
 * Characters of one part of the report. GitHub accepts 65,536 in a body: the markers take up to 650 of them, and the rest is
 * for what people write above and below.
 */
const MAX_PART_LENGTH = 64_000;

/** Composes, renders and publishes the page of a digest. */
export function present(
  digest: Digest,
  templates: Templates,
  settings: Settings,
  session: Session,
  ports: Ports,
): Promise<Outcome> {
  const { pullRequests, completeness, weeks = [] } = digest;
  const { expected, gathered, clone } = completeness;
  const mayHaveMore = expected > gathered || (clone?.commits ?? 0) > 0 || namesNone(completeness);
  const presented = {
    digest,
    compose: () => compose(digest, settings),
    composeNotification: () => composeNotification(digest),
    weeks,
    isEmpty: pullRequests.length === 0 && !mayHaveMore,
    pages: new Map(),
  };
  return presentPage(presented, templates, settings, session, ports);
}

/**
 * Composes, renders and publishes a page. `digest.json` is written first, so a failure loses nothing that was gathered,
 * and again with the address of the report, where there is one.
 * @throws DigestError only where `digest.json` cannot be written; other failures are in the outcome
 */
export async function presentPage<D extends Digest | OrganizationDigest>(
  presented: Presented<D>,
  { language, layout, html }: Templates,
  settings: Settings,
  session: Session,
  ports: Ports,
): Promise<Outcome<D>> {
  const { digest, weeks, pages } = presented;
  const directory = ports.outputDirectory(settings.outputDirectory);
  const jsonPath = await writeDigest(digest, directory);
  const outcome: Outcome<D> = { digest, report: null, publication: { jsonPath }, notification: null, failure: null };
  try {
    const limit = MAX_PART_LENGTH - recordLine(weeks).length;
    const page = presented.compose();
    const report = renderMarkdown(page, language, layout, {
      ...settings,
      limit,
      threads: Math.max(1, threadsOf(settings)),
    });
    const markdownPath = await writeReport(report, directory);
    outcome.report = report;
    const files = { jsonPath, markdownPath };
    const options = { ...settings, publish: placesFor(presented.isEmpty, settings, ports), files };
    const request = { report, digest: { weeks: [...weeks] }, options, ports, session };
    ports.deadline.enter('posting');
    const writing = attempted(async () => {
      // Rendered while GitHub answers.
      await nextTurn();
      return writeHtml(renderHtml(page, language, html, { ...settings, pages }), directory);
    });
    const [publication, notPublished] = await publishAnyway(request).finally(() => writing);
    const [htmlPath, notWritten] = await writing;
    outcome.publication = { ...publication, ...(htmlPath !== null && { htmlPath }) };
    outcome.failure = joined([notWritten, notPublished]);
    const { url } = publication;
    if (url !== undefined) {
      outcome.digest = { ...digest, report: url };
      await writeDigest(outcome.digest, directory);
    }
    const lines = presented.composeNotification();
    outcome.notification = renderNotification(page, lines, language, settings, url ?? null);
  } catch (error) {
    outcome.failure = errorOf(error);
  }
  return outcome;
}

/**
 * Where the digest is published: an empty one only to files if the settings say so, and no job summary that nobody asked
 * for where the runner has none.
 */
function placesFor(isEmpty: boolean, settings: Settings, { log, writeSummary }: Ports) {
  const { whenEmpty, publish: places, publishesByDefault } = settings;
  if (isEmpty && whenEmpty === 'skip') return ['files'] as const;
  if (writeSummary !== null || !publishesByDefault || !places.includes('summary')) return places;
  const rest = places.filter(place => place !== 'summary');
  log.warning(
    `This runner has no job summary, since it does not set GITHUB_STEP_SUMMARY: the report is published without it. To choose where it goes, set \`publish\`, such as \`publish: ${rest.join(', ')}\`.`,
  );
  return rest;
}

const errorOf = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

/** What was done, or why it was not: the page in HTML keeps the report from no other place. */
async function attempted<T>(doing: () => Promise<T>): Promise<[T, null] | [null, Error]> {
  try {
    return [await doing(), null];
  } catch (error) {
    return [null, errorOf(error)];
  }
}

/** One error for all; null if there are none. */
function joined(all: readonly (Error | null)[]): Error | null {
  const errors = all.filter(one => one !== null);
  const [first = null, ...others] = errors;
  if (others.length === 0) return first;
  const unexpected = errors.find(error => !(error instanceof DigestError));
  return new DigestError(errors.map(({ message }) => message).join('\n'), { cause: unexpected ?? first });
}

/** Publishes wherever it is possible, and returns why it failed elsewhere. */
async function publishAnyway(request: PublishRequest): Promise<[Publication, Error | null]> {
  try {
    return [await publish(request), null];
  } catch (error) {
    if (error instanceof PublishError) return [error.publication, error];
    throw error;
  }
}
