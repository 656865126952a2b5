import { z } from 'zod';
import { printBody, printWithin } from './body.js';
import type { PostedReport } from './find.js';
import type { Posting } from './posting.js';
import { tryOrWarn } from './retry.js';
import type { Thread } from './thread-kind.js';
import { confirmWritten } from './written-text.js';

/** Escapes a title for the text of a link, where GitHub makes neither mentions nor backlinks of it. */
function escapeTitle(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/@/g, '@\u200B');
}

/** The body with a link under its marker; null where it has no room for one. */
function withLink({ content }: PostedReport, link: string): string | null {
  const kept = { ...content, link };
  const { body } = printWithin(content, kept);
  return body === printBody(content, kept) ? body : null;
}

/** Closes the previous report and links it to the new one. */
export async function closePrevious(posting: Posting, previous: PostedReport, next: Thread): Promise<void> {
  const { kind, log } = posting;
  const warning = `The previous ${kind.id}, ${previous.url}, could not be closed and linked to the new one.`;
  await tryOrWarn(log, warning, async () => {
    if (await closeWithLink(posting, previous, next)) log.info(`Closed the previous ${kind.id}: ${previous.url}`);
  });
}

/** Closes the copies of a report that runs at the same time have posted, and links them to the one that is kept. */
export async function closeDuplicates(
  posting: Posting,
  duplicates: readonly PostedReport[],
  kept: Thread,
): Promise<void> {
  const { kind, log } = posting;
  for (const duplicate of duplicates) {
    await tryOrWarn(log, `${duplicate.url}, a duplicate of ${kept.url}, could not be closed.`, async () => {
      if (!(await closeWithLink(posting, duplicate, kept))) return;
      log.warning(
        `The ${kind.id} was posted twice, probably by two runs at the same time: ${duplicate.url} is now closed and ` +
          `links to ${kept.url}. Add the line \`concurrency: merge-digest\` to the workflow to prevent this.`,
      );
    });
  }
}

/**
 * Closes a report and adds a link to its body: a comment would notify everybody who watches. A report that has the link
 * already was closed by an earlier run; if it is open, a person has reopened it, and it stays open.
 * @returns whether anything had to be changed
 */
async function closeWithLink(posting: Posting, report: PostedReport, next: Thread): Promise<boolean> {
  const { client, kind } = posting;
  if (report.content.link !== '') return false;
  if (!report.closed) await client.mutate(kind.documents.close, { id: report.id }, z.unknown());
  const body = withLink(report, `> → [${escapeTitle(next.title)}](${next.url})`);
  if (body === null) return !report.closed;
  const { id, title, url } = report;
  await client.mutate(kind.documents.update, { id, title, body }, z.unknown());
  await confirmWritten(posting, [{ id, body, name: url }]);
  return true;
}
