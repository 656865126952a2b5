import { z } from 'zod';
import { orWarn } from './failures.js';
import type { PostedReport } from './find.js';
import type { Posting } from './posting.js';
import { confirmWritten, MAX_BODY_LENGTH } from './texts.js';
import type { Thread } from './thread-kind.js';

/** Second line of a report that another one followed. An arrow needs no translation. */
const NEXT_LINE = /^(<!-- .* -->)\r?\n(> → \[.*\]\(https?:\/\/[^\s()]+\))\r?\n/;

/** Plain text, also where it looks like Markdown. Within a link GitHub makes no mention and no backlink of it. */
function literal(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/@/g, '@\u200B');
}

/** The body with a link to the next report under its marker; null where it has one already or has no room for it. */
function withNextLine(body: string, line: string): string | null {
  const [marker = ''] = body.split(/\r?\n/, 1);
  if (NEXT_LINE.test(body)) return null;
  const linked = `${marker}\n${line}\n${body.slice(marker.length)}`;
  return [...linked].length > MAX_BODY_LENGTH ? null : linked;
}

/** A new text of a report keeps the link to the next report that its old text had, if there is room. */
export function keepNextLine(oldBody: string, body: string): string {
  const line = NEXT_LINE.exec(oldBody)?.[2];
  return line === undefined ? body : (withNextLine(body, line) ?? body);
}

/** Closes the report before this one and links it to this one. */
export async function closePrevious(posting: Posting, previous: PostedReport, next: Thread): Promise<void> {
  const { kind, log } = posting;
  await orWarn(log, `The ${kind.id} before it, ${previous.url}, could not be closed and linked to it.`, async () => {
    if (await closeWithLink(posting, previous, next)) log.info(`Closed the ${kind.id} before it: ${previous.url}`);
  });
}

/** Leaves one of the reports that runs at once have posted, and leads from the others to it. */
export async function closeDuplicates(
  posting: Posting,
  duplicates: readonly PostedReport[],
  kept: Thread,
): Promise<void> {
  const { kind, log } = posting;
  for (const double of duplicates) {
    await orWarn(log, `${double.url}, which is a double of ${kept.url}, could not be closed.`, async () => {
      if (!(await closeWithLink(posting, double, kept))) return;
      log.warning(
        `The ${kind.id} was posted twice, as by two runs at once: ${double.url} is closed now and leads to ` +
          `${kept.url}. The line \`concurrency: merge-digest\` in the workflow keeps runs apart.`,
      );
    });
  }
}

/**
 * Closes a report and puts a link to another one into its body: a comment would notify everyone. One that has such a
 * link was dealt with before; if it is open, then because somebody opened it again. Tells whether there was any need.
 */
async function closeWithLink(posting: Posting, report: PostedReport, next: Thread): Promise<boolean> {
  const { client, kind } = posting;
  if (NEXT_LINE.test(report.body)) return false;
  if (!report.closed) await client.mutate(kind.documents.close, { id: report.id }, z.unknown());
  const body = withNextLine(report.body, `> → [${literal(next.title)}](${next.url})`);
  if (body === null) return !report.closed;
  const { id, title, url } = report;
  await client.mutate(kind.documents.update, { id, title, body }, z.unknown());
  await confirmWritten(posting, [{ id, body, name: url }]);
  return true;
}
