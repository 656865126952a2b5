import { DAY_MS } from '../domain/instant.js';
import type { Publication } from '../domain/report.js';
import { GitHubError } from '../github/errors.js';
import { type Part, partsOf, printBody } from './body.js';
import { closeDuplicates, closePrevious } from './close.js';
import { findPartComments, writeParts } from './comments.js';
import { forbidden } from './failures.js';
import { findReports, type PostedReport } from './find.js';
import { replacing } from './kept.js';
import { addLabels, labelsOfNew } from './labels.js';
import { pin } from './pin.js';
import { openPosting, type Posting } from './posting.js';
import type { PublishRequest } from './publisher.js';
import { recordLine } from './record.js';
import { isRefusal, withOneRetry } from './retry.js';
import { differingSettings, shapeOf } from './shape.js';
import { CreatedThread, type Thread, type ThreadKind, UpdatedThread } from './thread-kind.js';
import { confirmWritten, type WrittenText } from './written-text.js';

/** How long before the period the previous report may have been posted for it to be closed. */
const MAX_PREVIOUS_AGE_MS = 90 * DAY_MS;
/** More copies of a report go without mention. */
const MAX_COPIES_NAMED = 5;
/** Characters that GitHub accepts in a title. */
const MAX_TITLE_LENGTH = 256;

/**
 * Posts the report as an issue or a discussion, or updates the one that exists: the first part as the body, the others
 * as comments.
 * @throws DigestError that says what to do
 */
export async function postThread(kind: ThreadKind, request: PublishRequest): Promise<Publication> {
  const { options } = request;
  try {
    const posting = await openPosting(kind, request);
    const { thread, created, previous, duplicates, labelIds } = await write(posting, request);
    await addLabels(posting, thread, labelIds);
    await closeDuplicates(posting, duplicates, thread);
    if (options.pin) await pin(posting, thread);
    if (previous !== null) await closePrevious(posting, previous, thread);
    return { url: thread.url, number: thread.number, created };
  } catch (error) {
    throw forbidden(error, kind, options.postToRepository);
  }
}

interface WrittenReport {
  thread: Thread;
  created: boolean;
  previous: PostedReport | null;
  duplicates: readonly PostedReport[];
  /** Ids of the labels that it was created with; null: it was there before, and has whatever labels it has. */
  labelIds: readonly string[] | null;
}

/** Writes only what has changed, and confirms that GitHub shows it. */
function write(posting: Posting, { report, digest, options }: PublishRequest): Promise<WrittenReport> {
  const title = shortened(report.title.trim());
  const record = recordLine(digest.weeks ?? []);
  const parts = partsOf(report.parts, posting.key, { title, settings: shapeOf(options), record });
  const [first, ...rest] = parts as [Part, ...Part[]];
  const maxPreviousAge = options.closePrevious ? MAX_PREVIOUS_AGE_MS : 0;
  let existed: boolean | null = null;
  const step = async (isRetry: boolean): Promise<WrittenReport> => {
    const firstPage = isRetry ? null : posting.firstPage;
    const { same, previous, duplicates, copies } = await findReports(posting, { maxPreviousAge, firstPage });
    existed ??= same !== null;
    for (const copy of copies.slice(0, MAX_COPIES_NAMED)) mentionCopy(posting, copy, same);
    const comments = same === null ? [] : await findPartComments(posting, same);
    const { thread, written, labelIds } =
      same === null ? await create(posting, title, printBody(first)) : await update(posting, same, title, first);
    const further = await writeParts(posting, thread, comments, rest);
    await confirmWritten(posting, [...written, ...further]);
    const verb = existed ? (written.length + further.length > 0 ? 'Updated' : 'Nothing to change in') : 'Posted';
    posting.log.info(`${verb} the ${posting.kind.id} ${thread.url}`);
    return { thread, created: !existed, previous, duplicates, labelIds };
  };
  return withOneRetry(step, posting.log, posting.sleep);
}

interface WrittenThread {
  thread: Thread;
  written: WrittenText[];
  labelIds: readonly string[] | null;
}

async function create(posting: Posting, title: string, body: string): Promise<WrittenThread> {
  const labelIds = labelsOfNew(posting);
  if (labelIds.length === 0) return createWith(posting, title, body, []);
  try {
    return await createWith(posting, title, body, labelIds);
  } catch (error) {
    // Perhaps a label was deleted or may not be used. A report without labels is better than none.
    if (!(error instanceof GitHubError) || !isRefusal(error)) throw error;
    return createWith(posting, title, body, []);
  }
}

async function createWith(
  { client, kind, repository, createVariables, pace }: Posting,
  title: string,
  body: string,
  labelIds: readonly string[],
): Promise<WrittenThread> {
  const labels = labelIds.length > 0 ? { labelIds } : {};
  const variables = { repositoryId: repository.id, title, body, ...createVariables, ...labels };
  await pace();
  const { written } = await client.mutate(kind.documents.create, variables, CreatedThread);
  const { body: answered, ...thread } = written.thread;
  client.made(thread.id);
  return { thread, written: [{ id: thread.id, title, body, answered, name: thread.url }], labelIds };
}

/** Does not change whether the thread is open or closed, nor a title of somebody's own: both are a person's decision. */
async function update(posting: Posting, same: PostedReport, ours: string, part: Part): Promise<WrittenThread> {
  const { client, kind, pace } = posting;
  const { marker } = same.content;
  // A kept title leaves the hash of the last one that was ours, by which the report is known.
  const first = same.isRenamed ? { ...part, marker: { ...part.marker, title: marker.title } } : part;
  const title = same.isRenamed ? same.title : ours;
  warnOfOtherSettings(posting, same, part);
  const body = replacing(posting, { ...same, name: same.url }, first) ?? same.body;
  if (same.title === title && same.body === body) return { thread: same, written: [], labelIds: null };
  await pace();
  const { written } = await client.mutate(kind.documents.update, { id: same.id, title, body }, UpdatedThread);
  return { thread: written.thread, written: [{ id: same.id, title, body, name: same.url }], labelIds: null };
}

/** Without an `id`, a second digest of the repository finds the report of the first. */
function warnOfOtherSettings({ key, log, warned }: Posting, { url, content }: PostedReport, { marker }: Part): void {
  const { settings } = content.marker;
  if (key.id !== null || settings === null || marker.settings === null) return;
  const names = differingSettings(settings, marker.settings).map(name => `\`${name}\``);
  if (names.length === 0 || warned.has(url)) return;
  warned.add(url);
  log.warning(
    `${url} was written with other settings (${names.join(', ')}), and this run replaces it. If the repository has two ` +
      'digests, give each of them an `id` of its own, such as `id: web`; if you have changed the settings, nothing is to be done.',
  );
}

function mentionCopy({ kind, log, warned }: Posting, { url, title }: Thread, same: PostedReport | null): void {
  if (warned.has(url)) return;
  warned.add(url);
  const sentence = `${url} (${JSON.stringify(title)}) has the marker of this report too`;
  if (same !== null) log.info(`${sentence}; it is left as it is, since the report is ${same.url}.`);
  else
    log.warning(
      `${sentence}, but not the title that a run gave it, so it is taken for a copy and left as it is. The report is posted ` +
        `as a new ${kind.id}.`,
    );
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length > MAX_TITLE_LENGTH ? `${characters.slice(0, MAX_TITLE_LENGTH - 1).join('')}…` : title;
}
