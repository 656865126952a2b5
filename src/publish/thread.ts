import { DigestError } from '../domain/errors.js';
import type { Publication } from '../domain/report.js';
import { findContinuation, writeContinuation } from './comments.js';
import { forbidden, withOneRetry } from './failures.js';
import { findReports, type PostedReport } from './find.js';
import { addLabels, labelsAlong } from './labels.js';
import { withMarkers } from './marker.js';
import { pin } from './pin.js';
import { openPosting, type Posting } from './posting.js';
import { closeDuplicates, closePrevious, keepNextLine } from './previous.js';
import type { PublishRequest } from './publisher.js';
import { recordLine } from './record.js';
import { confirmWritten, isSameText, type Written } from './texts.js';
import { CreatedThread, type Thread, type ThreadKind, WrittenThread } from './thread-kind.js';

/** How long before the period a report may have been posted for it still to be the one that is closed. */
const PREVIOUS_WITHIN_MS = 90 * 86_400_000;
/** Characters of a title that GitHub takes. */
const MAX_TITLE_LENGTH = 256;

/**
 * Posts the report to an issue or a discussion, or updates the one that is there: the first part as the body, the
 * others as comments.
 * @throws DigestError that says what to do
 */
export async function postThread(kind: ThreadKind, request: PublishRequest): Promise<Publication> {
  const { options, ports } = request;
  if (ports.client === null) throw new DigestError(`token: not given; posting to ${kind.plural} needs one.`);
  try {
    const posting = await openPosting(kind, ports.client, request);
    const { thread, created, previous, duplicates, labelled } = await write(posting, request);
    if (!labelled) await addLabels(posting, thread, created);
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
  /** Whether the labels went along with the comments. */
  labelled: boolean;
}

/** Writes only what differs from what is there, and reads it back. */
function write(posting: Posting, { report, digest, options }: PublishRequest): Promise<WrittenReport> {
  const title = cut(report.title.trim());
  const [first = '', ...rest] = withMarkers(report.parts, posting.key);
  const body = [first, recordLine(digest.weeks ?? [])].filter(Boolean).join('\n');
  let existed: boolean | null = null;
  const step = async (): Promise<WrittenReport> => {
    const { same, previous, duplicates } = await findReports(posting, options.closePrevious ? PREVIOUS_WITHIN_MS : 0);
    existed ??= same !== null;
    const comments = same === null ? [] : await findContinuation(posting, same);
    const [thread, written] =
      same === null
        ? await create(posting, title, body)
        : await update(posting, same, title, keepNextLine(same.body, body));
    const along = same === null && rest.length > 0 ? await labelsAlong(posting, thread) : null;
    const continued = await writeContinuation(posting, thread, comments, rest, along);
    await confirmWritten(posting, [...written, ...continued]);
    const verb = existed ? (written.length + continued.length > 0 ? 'Updated' : 'Nothing to change in') : 'Posted';
    posting.log.info(`${verb} the ${posting.kind.id} ${thread.url}`);
    return { thread, created: !existed, previous, duplicates, labelled: along !== null };
  };
  return withOneRetry(step, posting.log, posting.sleep);
}

async function create(posting: Posting, title: string, body: string): Promise<[Thread, Written[]]> {
  const { client, kind, target, place } = posting;
  const variables = { repositoryId: target.id, title, body, ...place };
  const { written } = await client.mutate(kind.documents.create, variables, CreatedThread);
  const { body: shown, ...thread } = written.thread;
  return [thread, [{ id: thread.id, title, body, shown, name: thread.url }]];
}

/** Whether it is open or closed stays as a person left it. */
async function update(
  { client, kind }: Posting,
  same: PostedReport,
  title: string,
  body: string,
): Promise<[Thread, Written[]]> {
  if (same.title === title && isSameText(same.body, body)) return [same, []];
  const { written } = await client.mutate(kind.documents.update, { id: same.id, title, body }, WrittenThread);
  return [written.thread, [{ id: same.id, title, body, name: same.url }]];
}

function cut(title: string): string {
  const characters = [...title];
  return characters.length > MAX_TITLE_LENGTH ? `${characters.slice(0, MAX_TITLE_LENGTH - 1).join('')}…` : title;
}
